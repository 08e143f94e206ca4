package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code datapackage.json} says is said as Data Package, version 2, wants it; what is not, is noticed. */
class DataPackageStandardTests {

    /** The rules as the text of the standard has them; the file says where it comes from. */
    private static final Path RULES = Path.of("src/test/resources/datapackage/data-package-2.0.schema.json");

    /** Names a copy of the profile that the standard itself publishes, for whoever has one. */
    private static final String PROFILE = "redress.datapackage.profile";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(CsvStyle.class)
    void snapshotsKeepToTheStandard(CsvStyle style) throws IOException {
        assertThat(faults(RULES, describe(style))).isEmpty();
    }

    @Test
    void theSchemaWithoutFilesKeepsToTheStandard() throws IOException {
        assertThat(faults(RULES, SchemaFormat.JSON.show())).isEmpty();
    }

    @Test
    void thePublishedProfileAgreesWhereThereIsACopy() throws IOException {
        String profile = System.getProperty(PROFILE, "");
        assumeTrue(
                !profile.isEmpty(),
                "no profile: get datapackage.json of datapackage.org/profiles/2.0 and name it" + " with -D" + PROFILE
                        + "=FILE");
        assertThat(faults(Path.of(profile), describe(CsvStyle.EXACT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "type" : "list"           | "type" : "array of texts"
                    "name" : "redress"        | "name" : "Red ress"
                    "path" : "decisions.csv"  | "path" : "/etc/decisions.csv"
                    "path" : "decisions.csv"  | "path" : "a/../decisions.csv"
                    "hash" : "sha256:         | "hash" : "md5:
                    "primaryKey" :            | "primarykey" :
                    "required" : true         | "required" : "yes"
                    "delimiter" : ","         | "delimiter" : ""
                    "type" : "table"          | "type" : "csv"
                    "encoding" :              | "charset" :
                    """)
    void slipsAreNoticed(String right, String wrong) throws IOException {
        String described = describe(CsvStyle.EXACT);
        assertThat(described).contains(right);
        assertThat(faults(RULES, described.replace(right, wrong))).isNotEmpty();
    }

    private String describe(CsvStyle style) throws IOException {
        Path snapshot = folder.resolve(style.name());
        HandMadeSnapshot.write(snapshot, style, HandMadeSnapshot.sampleRows());
        return Files.readString(snapshot.resolve(DataPackage.FILE));
    }

    private static List<String> faults(Path rules, String described) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(rules), InputFormat.JSON);
        return schema.validate(described, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}

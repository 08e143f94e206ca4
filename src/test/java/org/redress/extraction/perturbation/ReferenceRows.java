package org.redress.extraction.perturbation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.redress.config.ConfigFiles;
import org.redress.decision.OrganisationType;
import org.redress.extraction.perturbation.Filling.Body;
import org.redress.extraction.perturbation.Filling.Law;

/** What the reference tables hold that a decision can name. */
final class ReferenceRows {

    /** Those since 1950; of the older ones some are in the table twice, with and without a comma. */
    static final List<Law> ACTS = laws("reference/acts.csv").stream()
            .filter(law -> law.year() >= 1950 && law.printed().endsWith(" Act " + law.year()))
            .toList();

    static final List<Law> INSTRUMENTS = laws("reference/instruments.csv");

    static final List<Law> REGULATIONS = INSTRUMENTS.stream()
            .filter(law -> law.printed().endsWith("Regulations " + law.year()))
            .toList();

    /** Those that have not been abolished. */
    static final List<Body> COUNCILS = rows("reference/local-authorities.csv")
            .filter(row -> row.get("last_day").isEmpty() && row.get("name").endsWith("Council"))
            .map(row -> new Body(
                    row.get("name"),
                    OrganisationType.valueOf(row.get("organisation_type").toUpperCase(Locale.ROOT)),
                    row.get("gss_code")))
            .toList();

    private ReferenceRows() {}

    static Law law(String title) {
        return Stream.concat(laws("reference/acts.csv").stream(), INSTRUMENTS.stream())
                .filter(law -> law.printed().equals(title))
                .findFirst()
                .orElseThrow();
    }

    static Body council(String name) {
        return COUNCILS.stream()
                .filter(council -> council.printed().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Law> laws(String file) {
        return rows(file)
                .map(row -> new Law(row.get("title"), Integer.parseInt(row.get("year")), row.get("legislation_id")))
                .toList();
    }

    private static Stream<CSVRecord> rows(String file) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(ConfigFiles.shipped().read(file), format)) {
            return parser.getRecords().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

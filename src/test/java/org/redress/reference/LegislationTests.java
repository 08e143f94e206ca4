package org.redress.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.CitationKind;

class LegislationTests {

    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final Legislation LEGISLATION = Legislation.read(CONFIG);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Local Government Act 1974 | ukpga/1974/7",
                "1974 Local Government Act | ukpga/1974/7",
                "local government act 1974 | ukpga/1974/7",
                "Wildlife & Countryside Act 1981 | ukpga/1981/69",
                "Children’s Act 1989 | ukpga/1989/41",
                "Childrens Act 1989 | ukpga/1989/41",
                "Children & Families Act 2014 | ukpga/2014/6",
                "Anti-Social Behaviour Crime and Policing Act 2014 | ukpga/2014/12",
                "Antisocial Behaviour, Crime and Policing Act 2014 | ukpga/2014/12",
                "Tribunals Courts & Enforcement Act 2007 | ukpga/2007/15",
                "Housing Grants Construction and Regeneration Act 1996 | ukpga/1996/53",
                "Planning Listed Buildings and Conservation Areas Act 1990 | ukpga/1990/9",
                "Care and Support Charging and Assessment of Resources Regulations 2014 | uksi/2014/2672",
                "Care and Support (Charging and Assessment of Resources) Regs 2014 | uksi/2014/2672",
                "Homelessness (Suitability of Accommodation) Order 2012 | uksi/2012/2601",
                "Homelessness (Suitability of Accommodation) Order 1996 | uksi/1996/3204",
                "Local Authorities Traffic Orders (Procedure) (England & Wales) Regulations 1996 | uksi/1996/2489",
                "SEND Regulations 2014 | uksi/2014/1530",
                "Special Educational Needs & Disability Regulations 2014 | uksi/2014/1530",
                "Care Act | ukpga/2014/23",
                "Building Act | ukpga/1984/55",
                "Environmental Protection Act | ukpga/1990/43",
                "Local Government Act | ukpga/1974/7",
                "Children’s Act | ukpga/1989/41",
                "MHA 1983 | ukpga/1983/20",
                "Homelessness (Review Procedure etc) Regulations | uksi/2018/223",
            })
    void knowsATitleHoweverItIsPrinted(String title, String id) {
        assertThat(LEGISLATION.find(title, List.of()).map(Law::legislationId)).hasValue(id);
    }

    @ParameterizedTest
    @CsvSource({
        "Care Act 2015",
        "Housing Act",
        "Imaginary Widgets Act 2011",
        "Care Act 2014 Regulations",
        "Act 1974",
        "the Act",
    })
    void doesNotGuess(String title) {
        assertThat(LEGISLATION.find(title, List.of())).isEmpty();
    }

    @Test
    void takesATitleWithoutYearForTheOneCitedLast() {
        List<Law> cited = List.of(law("Housing Act 2004"), law("Housing Act 1996"), law("Care Act 2014"));

        assertThat(LEGISLATION.find("Housing Act", cited)).hasValue(law("Housing Act 1996"));
        assertThat(LEGISLATION.find("Local Government Act", List.of(law("Local Government Act 1972"))))
                .hasValue(law("Local Government Act 1972"));
    }

    @Test
    void findsEveryTitleOfTheTablesInAnyCaseAndOrder() {
        List<String> titles = ReferenceTable.read(CONFIG, "reference/acts.csv", row -> row.get("title"));

        assertThat(titles).hasSizeGreaterThan(4000).allSatisfy(title -> {
            Law law = law(title);
            String reversed = law.year() + " " + law.name();
            assertThat(find(title.toUpperCase(Locale.ROOT).replace(" AND ", " & ")))
                    .isEqualTo(law);
            assertThat(find(reversed)).isEqualTo(law.name().equals(title) ? find(reversed) : law);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Local Government Act 1974 | | ukpga/1974/7",
                "Local Government Act 1974 | section 26(1) | ukpga/1974/7/section/26/1",
                "Local Government Act 1974 | section 26A(1) | ukpga/1974/7/section/26A/1",
                "Local Government Act 1974 | section 30(1B) | ukpga/1974/7/section/30/1B",
                "Local Government Act 1974 | section 26(6)(a) | ukpga/1974/7/section/26/6",
                "Local Government Act 1974 | section 34H(i) | ukpga/1974/7/section/34H/1",
                "Local Government Act 1974 | section 34(B) | ukpga/1974/7/section/34B",
                "Local Government Act 1974 | section 34(B)6 | ukpga/1974/7/section/34B",
                "Local Government Act 1974 | section 34B(8) | ukpga/1974/7/section/34B/8",
                "Local Government Act 1974 | schedule 5 paragraph 4 | ukpga/1974/7/schedule/5/paragraph/4",
                "Local Government Act 1974 | schedule 5 paragraph 5(2) | ukpga/1974/7/schedule/5/paragraph/5/2",
                "Local Government Act 1974 | schedule 5 paragraph 5(b) | ukpga/1974/7/schedule/5/paragraph/5",
                "Local Government Act 1974 | schedule 5a paragraph 4 | ukpga/1974/7/schedule/5A/paragraph/4",
                "Local Government Act 1974 | schedule 5.5 | ukpga/1974/7/schedule/5/paragraph/5",
                "Local Government Act 1974 | part 3A | ukpga/1974/7/part/3A",
                "Housing Act 1996 | part 7 | ukpga/1996/52/part/7",
                "Housing Act 1996 | part VII | ukpga/1996/52/part/VII",
                "Special Educational Needs and Disability Regulations 2014 | regulation 9 | uksi/2014/1530/regulation/9",
                "Special Educational Needs and Disability Regulations 2014 | section 9 | uksi/2014/1530/regulation/9",
                "Homelessness (Suitability of Accommodation) (England) Order 2003 | article 3(1)(a) | uksi/2003/3326/article/3/1",
                "Town and Country Planning (General Permitted Development) (England) Order 2015 | schedule 2 part 1 class A | uksi/2015/596/schedule/2/part/1",
            })
    void addressesAProvisionDownToItsSubsection(String title, String provision, String path) {
        assertThat(law(title).uri(provision)).isEqualTo("https://www.legislation.gov.uk/" + path);
    }

    @Test
    void tellsTheKindAndYearOfWhatNoTableHas() {
        Law act = Law.unknown("Imaginary Widgets Act 2011");
        Law instrument = Law.unknown("Imaginary Widgets Act 2011 (Commencement) Order 2012");

        assertThat(act).isEqualTo(new Law(CitationKind.ACT, "Imaginary Widgets Act 2011", 2011, null));
        assertThat(act.uri("section 1")).isNull();
        assertThat(act.isKnown()).isFalse();
        assertThat(instrument.kind()).isEqualTo(CitationKind.INSTRUMENT);
        assertThat(Law.unknown("Imaginary Widgets Rules").year()).isNull();
    }

    @Test
    void namesTheRowThatAUserBroke(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(folder.resolve("reference/nicknames.csv"), "nickname,title\nWidgets Act,Widgets Act 2011\n");

        assertThatThrownBy(() -> Legislation.read(ConfigFiles.in(folder)))
                .isInstanceOf(ReferenceTableException.class)
                .hasMessageContainingAll("nicknames.csv, row 2", "'Widgets Act 2011'", "correct the row");
    }

    @Test
    void refusesANicknameThatCountsInAnUnknownWay(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("reference"));
        Files.writeString(
                folder.resolve("reference/nicknames.csv"), "nickname,title,counts\nWA,Care Act 2014,sometimes\n");

        assertThatThrownBy(() -> Legislation.read(ConfigFiles.in(folder)))
                .isInstanceOf(ReferenceTableException.class)
                .hasMessageContainingAll("nicknames.csv, row 2", "'sometimes'", "'with provision'");
    }

    @Test
    void findsTitlesWithTheirInitialsWrittenOut() {
        assertThat(find("NHS Act 2006")).isEqualTo(law("National Health Service Act 2006"));
        assertThat(find("SEND Regs 2014")).isEqualTo(law("Special Educational Needs and Disability Regulations 2014"));
    }

    @Test
    void knowsWhichAbbreviationsStandForOtherThingsToo() {
        assertThat(LEGISLATION.isAmbiguous("MHA")).isTrue();
        assertThat(LEGISLATION.isAmbiguous("GPDO")).isFalse();
    }

    private Law find(String title) {
        return LEGISLATION.find(title, List.of()).orElseThrow();
    }

    private Law law(String title) {
        return LEGISLATION.titled(title).orElseThrow(() -> new AssertionError(title));
    }
}

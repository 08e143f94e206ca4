package org.redress.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;
import org.redress.decision.OrganisationType;

class AuthoritiesTests {

    private static final ConfigFiles CONFIG = ConfigFiles.shipped();
    private static final Authorities AUTHORITIES = Authorities.read(CONFIG);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Cambridgeshire County Council | 2022-05-12 | E10000003",
                "London Borough of Hammersmith & Fulham | 2022-05-12 | E09000013",
                "Hammersmith and Fulham London Borough Council | 2022-05-12 | E09000013",
                "London Borough of Hammersmith and Fulham Council | 2022-05-12 | E09000013",
                "Royal Borough of Windsor and Maidenhead Council | 2020-06-15 | E06000040",
                "The Royal Borough of Windsor & Maidenhead | 2020-06-15 | E06000040",
                "Royal Borough of Kensington & Chelsea | 2020-06-15 | E09000020",
                "Kensington and Chelsea Council | 2020-06-15 | E09000020",
                "Kingston Upon Hull City Council | 2025-05-20 | E06000010",
                "Hull City Council | 2025-05-20 | E06000010",
                "Kingston Council | 2025-05-20 | ",
                "Royal Borough of Kingston upon Thames | 2019-12-18 | E09000021",
                "City of London | 2021-01-01 | E09000001",
                "Westminster City Council | 2024-03-07 | E09000033",
                "City of Westminster | 2024-03-07 | E09000033",
                "City of Bradford Metropolitan District Council | 2023-01-06 | E08000032",
                "Bradford Council | 2023-01-06 | E08000032",
                "Bradford Metropolitan District Council | 2023-01-06 | E08000032",
                "City of Wolverhampton Council | 2023-01-06 | E08000031",
                "Wolverhampton City Council | 2023-01-06 | E08000031",
                "City of Doncaster Council | 2021-03-08 | E08000017",
                "Doncaster Metropolitan Borough Council | 2021-03-08 | E08000017",
                "Southend-on-Sea City Council | 2020-10-05 | E06000033",
                "Southend on Sea Borough Council | 2020-10-05 | E06000033",
                "Colchester City Council | 2021-03-05 | E07000071",
                "Milton Keynes City Council | 2020-08-20 | E06000042",
                "Shepway District Council | 2017-08-20 | E07000112",
                "Folkestone & Hythe District Council | 2017-08-20 | E07000112",
                "Telford & Wrekin Council | 2023-01-31 | E06000020",
                "Borough of Telford and Wrekin | 2023-01-31 | E06000020",
                "St. Helens Metropolitan Borough Council | 2023-01-31 | E08000013",
                "St Albans City Council | 2023-01-31 | E07000240",
                "Saint Albans City and District Council | 2023-01-31 | E07000240",
                "Borough Council of King’s Lynn & West Norfolk | 2023-01-31 | E07000146",
                "King's Lynn and West Norfolk Borough Council | 2023-01-31 | E07000146",
                "Council of the Isles of Scilly | 2023-01-31 | E06000053",
                "Isles of Scilly | 2023-01-31 | E06000053",
                "Council of the Isle of Wight | 2023-01-31 | E06000046",
                "Newcastle upon Tyne City Council | 2023-01-31 | E08000021",
                "Newcastle-under-Lyme Borough Council | 2023-01-31 | E07000195",
                "Wirral Metropolitan Borough Council | 2023-01-31 | E08000015",
                "Kirklees Metropolitan Borough Council | 2023-01-31 | E08000034",
                "South Tyneside Metropolitan Borough Council | 2023-01-31 | E08000023",
                "Blackburn with Darwen Council | 2023-01-31 | E06000008",
                "City of York Council | 2023-01-31 | E06000014",
                "York City Council | 2023-01-31 | E06000014",
                "Lincoln City Council | 2023-01-31 | E07000138",
                "Durham County Council | 2023-02-08 | E06000047",
                "Bedford Borough Council | 2023-02-08 | E06000055",
                "Rutland County Council | 2023-02-08 | E06000017",
                "Leeds City | 2023-02-08 | E08000035",
                "Leeds | 2023-02-08 | E08000035",
                "Greater Manchester Combined Authority | 2023-02-08 | E47000001",
                "Liverpool City Region Combined Authority | 2023-02-08 | E47000004",
                "Liverpool City Council | 2023-02-08 | E08000012",
                "North East Combined Authority | 2019-02-08 | E47000010",
                "North East Combined Authority | 2025-02-08 | E47000014",
            })
    void knowsTheNamesThatDecisionsPrint(String name, LocalDate day, String gssCode) {
        assertThat(AUTHORITIES.find(name, day).map(Authority::gssCode).orElse(null))
                .isEqualTo(gssCode);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Yorkshire County Council | 2022-06-01 | E10000023",
                "North Yorkshire County Council | 2023-06-01 | E10000023",
                "North Yorkshire Council | 2023-06-01 | E06000065",
                "North Yorkshire Council | 2022-06-01 | E10000023",
                "North Yorkshire | 2022-06-01 | E10000023",
                "North Yorkshire | 2023-06-01 | E06000065",
                "North Yorkshire Council | | E06000065",
                "North Yorkshire County Council | | E10000023",
                "Cumbria County Council | 2023-09-06 | E10000006",
                "Cumberland Council | 2023-09-06 | E06000063",
                "Westmorland & Furness Council | 2024-09-06 | E06000064",
                "South Lakeland District Council | 2023-09-06 | E07000031",
                "Buckinghamshire County Council | 2019-09-06 | E10000002",
                "Buckinghamshire County Council | 2020-09-06 | E10000002",
                "Buckinghamshire Council | 2020-09-06 | E06000060",
                "Northamptonshire County Council | 2021-09-06 | E10000021",
                "West Northamptonshire Council | 2021-09-06 | E06000062",
                "Dorset Council | 2020-09-06 | E06000059",
                "Dorset County Council | 2018-09-06 | E10000009",
                "Somerset County Council | 2022-09-06 | E10000027",
                "Somerset Council | 2023-09-06 | E06000066",
                "Taunton Deane Borough Council | 2019-09-06 | E07000190",
                "Somerset West & Taunton Council | 2021-09-06 | E07000246",
            })
    void tellsABodyFromItsSuccessor(String name, LocalDate day, String gssCode) {
        assertThat(AUTHORITIES.find(name, day)).map(Authority::gssCode).hasValue(gssCode);
    }

    @ParameterizedTest
    @CsvSource({
        "Liverpool and Sefton Homecare Limited",
        "Nottingham County Council",
        "London Borough of Leeds",
        "Ludbury Borough Council",
        "Cumbria Fire & Rescue Service",
        "Lake District National Park Authority",
        "West Midlands Council",
    })
    void knowsNoOtherBodyByAPlaceName(String name) {
        assertThat(AUTHORITIES.find(name, LocalDate.of(2022, 1, 1))).isEmpty();
    }

    @Test
    void findsEveryAuthorityOfTheTableByEveryNameItHas() {
        List<NamedRow> rows = ReferenceTable.read(CONFIG, "reference/local-authorities.csv", NamedRow::of);

        assertThat(rows).hasSizeGreaterThan(380);
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.names())
                        .allSatisfy(name -> assertThat(
                                        AUTHORITIES.find(name, row.day()).map(Authority::gssCode))
                                .as(name)
                                .hasValue(row.gssCode())));
    }

    @Test
    void findsEveryCouncilByItsPlaceAndThePlainestWord() {
        List<NamedRow> rows = ReferenceTable.read(CONFIG, "reference/local-authorities.csv", NamedRow::of);

        assertThat(rows)
                .filteredOn(row -> row.type().compareTo(OrganisationType.COMBINED_AUTHORITY) < 0)
                .allSatisfy(row -> assertThat(AUTHORITIES.find("The " + row.place() + " Council", row.day()))
                        .as(row.place())
                        .map(Authority::gssCode)
                        .hasValue(row.gssCode()));
    }

    private record NamedRow(String gssCode, OrganisationType type, List<String> names, LocalDate day) {

        static NamedRow of(CSVRecord row) {
            List<String> names = Stream.concat(
                            Stream.of(row.get("name"), row.get("short_name")),
                            ReferenceTable.items(row.get("other_names")).stream())
                    .toList();
            return new NamedRow(
                    row.get("gss_code"),
                    OrganisationType.valueOf(row.get("organisation_type").toUpperCase(Locale.ROOT)),
                    names,
                    dayOfExistence(row.get("first_day"), row.get("last_day")));
        }

        String place() {
            return CouncilName.parse(names.get(0)).place();
        }

        private static LocalDate dayOfExistence(String firstDay, String lastDay) {
            if (!lastDay.isEmpty()) {
                return LocalDate.parse(lastDay);
            }
            return firstDay.isEmpty() ? LocalDate.of(2022, 1, 1) : LocalDate.parse(firstDay);
        }
    }
}

package org.redress.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileReaderTests {

    private static final String FULL = """
            {
             "source_file": "below/a.txt",
             "reject": null,
             "decision": {"organisation": "Mallow Council", "gss_code": null, "complainants": ["Ms P", "Mr Q"],
               "payment_promised": true, "payment_total_gbp": "150.00"},
             "sections": [[1, 2, "complaint"], [3, 3, "findings"]],
             "ignore": ["The  Mallow Act"],
             "remedies": [{"paragraph": 3, "item": 1, "kind": "payment", "recipients": ["Ms P", "Mr Q"],
               "amount_gbp": 150, "total_gbp": "150.00", "due_date": null, "status": "agreed"}],
             "legislation": [{"paragraph": 1, "kind": "act", "title": "Housing Act 1996", "provision": null}],
             "dates": [{"paragraph": 2, "kind": "relative", "date_start": null}]
            }""";

    @Test
    void showsAnnotationsAsCsvWould() {
        FileReading reading = parse(FULL).reading();

        assertThat(reading.path()).isEqualTo("below/a.txt");
        assertThat(reading.isDecision()).isTrue();
        assertThat(reading.heading())
                .containsEntry("gss_code", "")
                .containsEntry("complainants", "Ms P; Mr Q")
                .containsEntry("payment_promised", "true");
        assertThat(reading.rows("remedies").get(0))
                .containsEntry("paragraph", "3")
                .containsEntry("recipients", "Ms P; Mr Q")
                .containsEntry("amount_gbp", "150")
                .containsEntry("due_date", "");
        assertThat(reading.rows("paragraphs"))
                .extracting(row -> row.get("paragraph") + " " + row.get("section"))
                .containsExactly("1 complaint", "2 complaint", "3 findings");
    }

    @Test
    void foldsTheTitlesThatAreToBeIgnored() {
        assertThat(parse(FULL).ignores(Map.of("title", "the Mallow Act"))).isTrue();
        assertThat(parse(FULL).ignores(Map.of("title", "Housing Act 1996"))).isFalse();
    }

    @Test
    void annotatesNoParagraphsWithoutSections() {
        assertThat(parse(FULL.replace("\"sections\"", "\"notes\"")).reading().has("paragraphs"))
                .isFalse();
    }

    @Test
    void needsNothingButTheReasonOfAReject() {
        FileReading reading = parse("{\"source_file\": \"a.txt\", \"reject\": \"listing_page\"}")
                .reading();

        assertThat(reading.outcome()).isEqualTo("listing_page");
        assertThat(reading.tables()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "below/a.txt             | `` | source_file is missing; write the path of the annotated file",
                "`\"reject\": null`      | `\"reject\": \"copy\"` | reject is \"copy\"; write one of empty, not_text",
                "`\"payment_promised\": true` | `\"payment_promised\": \"yes\"` | decision: payment_promised is \"yes\"; write true or false",
                "`\"payment_promised\": true` | `\"payment_promised\": null` | decision: payment_promised is empty; write a value",
                "`\"payment_total_gbp\": \"150.00\"` | `\"payment_total_gbp\": \"1,500\"` | decision: payment_total_gbp is \"1,500\"; write pounds such as 150.00",
                "`\"decision\":`         | `\"heading\":` | decision needs an object",
                "`[3, 3, \"findings\"]`  | `[3, \"findings\"]` | sections has [3,\"findings\"]; write [first, last, section]",
                "`[3, 3, \"findings\"]`  | `[3, 3, \"finding\"]` | sections: section is \"finding\"; write one of complaint, scope",
                "`\"remedies\":`         | `\"remedy\":` | remedies is not a list; write [] if there is none",
                "`\"kind\": \"payment\"` | `\"kind\": \"money\"` | remedies 1: kind is \"money\"; write one of apology, payment",
                "`\"kind\": \"payment\"` | `\"sort\": \"payment\"` | remedies 1: kind is missing; write a value",
                "`\"amount_gbp\": 150`   | `\"amount\": 150` | remedies 1: amount_gbp is missing; write null if it has no value",
                "`\"due_date\": null`    | `\"due_date\": \"31/3/2024\"` | remedies 1: due_date is \"31/3/2024\"; write a date such as 2024-03-31",
                "`\"paragraph\": 1`      | `\"paragraph\": \"one\"` | legislation 1: paragraph is \"one\"; write a whole number",
                "`\"Housing Act 1996\"`  | `null`          | legislation 1: title is empty; write a value",
                "`[{\"paragraph\": 2, \"kind\": \"relative\", \"date_start\": null}]` | `[2]` | dates needs an object such as {\"kind\": …}, not 2",
                "`\"relative\"`          | `\"absolute\"`  | dates 1: precision is missing; write null if it has no value",
                "`\"ignore\": [`         | `\"ignore\": [,` | not JSON, line 7: ",
            })
    void saysWhatIsWrongAndWhatToWrite(String right, String wrong, String message) {
        assertThat(FULL).contains(right);

        assertThatThrownBy(() -> parse(FULL.replace(right, wrong)))
                .isInstanceOf(GoldException.class)
                .hasMessageContaining(message);
    }

    @Test
    void namesEveryValueThatIsWrong() {
        assertThatThrownBy(() -> parse(FULL.replace("\"act\"", "\"law\"").replace("agreed", "settled")))
                .hasMessageContainingAll("remedies 1: status is \"settled\"", "legislation 1: kind is \"law\"");
    }

    @Test
    void understandsTheExampleOfTheReadme() throws IOException {
        Matcher example =
                Pattern.compile("```json\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(Path.of("README.md")));

        assertThat(example.find()).isTrue();
        assertThat(parse(example.group(1)).reading().tables()).hasSize(5);
    }

    private static GoldFile parse(String json) {
        return GoldFileReader.parse(json.getBytes(StandardCharsets.UTF_8));
    }
}

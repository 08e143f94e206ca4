package org.redress.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPageTests {

    @Test
    void escapesWhateverADocumentHolds() {
        assertThat(HtmlPage.render(Pages.awkward()))
                .contains("&amp; says &lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; on")
                .contains("\u241B[31mfailed")
                .contains("awkward &quot;&amp;&lt;name&gt;&quot;.txt")
                .doesNotContain("<script", "\u001B", "\u202E");
    }

    @Test
    void putsAMarkInsideTheOneThatEnclosesIt() {
        assertThat(HtmlPage.render(Pages.awkward()))
                .containsPattern(
                        "<mark class=\"m remedy h\\d+\" tabindex=\"0\"[^>]*>review its duty under"
                                + " <mark class=\"m law h\\d+\" tabindex=\"0\"[^>]*>section 19 of the Education Act 1996</mark></mark>");
    }

    @Test
    void saysWhichRuleFoundWhatAndWhichRemovedWhat() {
        assertThat(HtmlPage.render(Pages.awkward()))
                .contains("<dd>remedies.rules: payment; program: SumReader; deadlines.rules: period</dd>")
                .contains("removed: before_title");
    }

    @Test
    void saysWhyAFileIsNoDecision() {
        assertThat(HtmlPage.render(Pages.read("a.txt", "<b>none</b>".getBytes(StandardCharsets.UTF_8))))
                .contains("Rejected as not_a_decision", "&lt;b&gt;none&lt;/b&gt;");
    }
}

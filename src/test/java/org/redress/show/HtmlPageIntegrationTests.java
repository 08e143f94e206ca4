package org.redress.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.browser.Browser;
import org.redress.browser.BrowserPage;
import org.redress.browser.Screen;

/** The page in a real browser, at two widths, by pointer and by keyboard. */
class HtmlPageIntegrationTests {

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Browser browser;

    @BeforeAll
    static void startBrowser() throws Exception {
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"input/91-004-217.txt", "input/95-016-322.txt", "input/weekly-decisions-email.txt"})
    void fitsTheScreenLoadsNothingAndRunsNoScript(String file) throws Exception {
        try (BrowserPage page = open(Pages.read(Path.of(file)), Screen.PHONE)) {
            assertThat(page.overflow()).isZero();
            page.resize(Screen.DESKTOP.inTheDark());
            assertThat(page.overflow()).isZero();
            assertThat(page.requests()).hasSize(1);
            assertThat(page.complaints()).isEmpty();
            assertThat(page.evaluate("document.scripts.length").asInt()).isZero();
        }
    }

    @Test
    void showsTheWholeTextOfTheDocumentAndRunsNothingInIt() throws Exception {
        ShownPage awkward = Pages.awkward();
        try (BrowserPage page = open(awkward, Screen.DESKTOP)) {
            String text = page.evaluate("[...document.querySelectorAll('main .text')].map(e => e.textContent).join('')")
                    .asString();

            assertThat(text).isEqualTo(Visible.of(Pages.AWKWARD));
            assertThat(page.evaluate("document.querySelectorAll('main script, main b').length")
                            .asInt())
                    .isZero();
            assertThat(page.complaints()).isEmpty();
        }
    }

    @Test
    void opensTheEntryOfTheInnermostMarkUnderThePointer() throws Exception {
        try (BrowserPage page = open(Pages.awkward(), Screen.DESKTOP)) {
            assertThat(opened(page)).isEmpty();

            page.hover("main mark.remedy mark.law");
            assertThat(opened(page)).containsExactly("law 4");

            page.hover("main mark.date");
            assertThat(opened(page)).containsExactly("date 1");
        }
    }

    @Test
    void opensTheEntryOfTheMarkThatHasTheFocusAndClosesItAgain() throws Exception {
        for (Screen screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            try (BrowserPage page = open(Pages.awkward(), screen)) {
                page.click("h1");
                page.evaluate("document.querySelector('main mark.remedy').focus({preventScroll: true})");
                assertThat(opened(page)).containsExactly("remedy 1");
                assertThat(page.evaluate("document.querySelector('.e.remedy .more').innerText")
                                .asString())
                        .contains("policy", "deadlines.rules: period");

                page.evaluate("document.activeElement.blur()");
                assertThat(opened(page)).isEmpty();
                assertThat(page.overflow()).isZero();
            }
        }
    }

    @Test
    void opensTheEntryOfAMarkThatIsTappedOnAPhone() throws Exception {
        try (BrowserPage page = open(Pages.awkward(), Screen.PHONE)) {
            page.click("main mark.date");

            assertThat(opened(page)).containsExactly("date 1");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('.e.date')).position")
                            .asString())
                    .isEqualTo("fixed");
        }
    }

    @Test
    void letsTheKeyboardReachEveryMarkOnce() throws Exception {
        ShownPage awkward = Pages.awkward();
        try (BrowserPage page = open(awkward, Screen.DESKTOP)) {
            assertThat(page.evaluate("document.querySelectorAll('main mark[tabindex=\"0\"]').length")
                            .asInt())
                    .isEqualTo(awkward.highlights().size());
            assertThat(page.evaluate("[...document.querySelectorAll('main mark')].every(m =>"
                                    + " document.getElementById(m.getAttribute('aria-describedby')))")
                            .asBoolean())
                    .isTrue();
        }
    }

    @Test
    void printsWhatWasFoundBeneathTheText() throws Exception {
        try (BrowserPage page = open(Pages.awkward(), Screen.DESKTOP.onPaper())) {
            assertThat(page.evaluate("document.querySelector('.e.remedy .sum').checkVisibility()")
                            .asBoolean())
                    .isTrue();
            assertThat(page.overflow()).isZero();
        }
    }

    /** The labels of what is open. */
    private static List<String> opened(BrowserPage page) {
        String labels = page.evaluate("[...document.querySelectorAll('.e')]"
                        + ".filter(e => e.querySelector('.more').checkVisibility())"
                        + ".map(e => e.querySelector('strong').textContent).join()")
                .asString();
        return labels.isEmpty() ? List.of() : List.of(labels.split(",", -1));
    }

    private static BrowserPage open(ShownPage page, Screen screen) throws Exception {
        Path file = Files.createTempFile(folder, "page", ".html");
        Files.writeString(file, HtmlPage.render(page));
        return browser.open(file, screen);
    }
}

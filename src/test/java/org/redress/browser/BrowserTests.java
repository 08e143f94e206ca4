package org.redress.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That the browser would notice what the tests of our pages say is not there. */
class BrowserTests {

    @TempDir
    private static Path folder;

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

    @Test
    void tellsOfEveryRequest() throws Exception {
        try (BrowserPage page = open("<img src='missing.png'>", Screen.DESKTOP)) {
            assertThat(page.requests()).hasSize(2).last().asString().endsWith("/missing.png");
        }
    }

    @Test
    void tellsWhatThePolicyOfAPageForbade() throws Exception {
        String page = "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'\">"
                + "<script>document.title = 'ran'</script>";
        try (BrowserPage opened = open(page, Screen.DESKTOP)) {
            assertThat(opened.complaints()).singleElement().asString().contains("Content Security Policy");
            assertThat(opened.evaluate("document.title").asString()).isEmpty();
        }
    }

    @Test
    void tellsOfErrorsOfScripts() throws Exception {
        try (BrowserPage page = open("<script>missing()</script>", Screen.DESKTOP)) {
            assertThat(page.complaints()).singleElement().asString().contains("missing is not defined");
        }
    }

    @Test
    void measuresWhatIsWiderThanTheScreen() throws Exception {
        try (BrowserPage page = open("<div style='width: 500px'>wide</div>", Screen.PHONE)) {
            assertThat(page.overflow()).isBetween(140, 150);
            page.resize(Screen.DESKTOP);
            assertThat(page.overflow()).isZero();
        }
    }

    @Test
    void showsThePageInTheDarkAndOnPaper() throws Exception {
        String dark = "matchMedia('(prefers-color-scheme: dark)').matches";
        try (BrowserPage page = open("<p>day and night</p>", Screen.DESKTOP.inTheDark())) {
            assertThat(page.evaluate(dark).asBoolean()).isTrue();
            page.resize(Screen.DESKTOP.onPaper());
            assertThat(page.evaluate(dark).asBoolean()).isFalse();
            assertThat(page.evaluate("matchMedia('print').matches").asBoolean()).isTrue();
            assertThat(page.print()).startsWith('%', 'P', 'D', 'F');
            assertThat(page.screenshot()).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void pointsAndClicks() throws Exception {
        String body =
                "<style>b:hover { color: rgb(1, 2, 3) }</style><details><summary><b>more</b></summary>text</details>";
        try (BrowserPage page = open(body, Screen.PHONE)) {
            page.hover("b");
            assertThat(page.evaluate("getComputedStyle(document.querySelector('b')).color")
                            .asString())
                    .isEqualTo("rgb(1, 2, 3)");
            page.click("summary");
            assertThat(page.evaluate("document.querySelector('details').open").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void refusesAnExpressionThatFails() throws Exception {
        try (BrowserPage page = open("<p>text</p>", Screen.PHONE)) {
            assertThatThrownBy(() -> page.evaluate("missing()")).isInstanceOf(IllegalStateException.class);
        }
    }

    private static BrowserPage open(String body, Screen screen) throws IOException, InterruptedException {
        Path file = Files.createTempFile(folder, "page", ".html");
        Files.writeString(file, "<!DOCTYPE html><meta name=viewport content='width=device-width'>" + body);
        return browser.open(file, screen);
    }
}

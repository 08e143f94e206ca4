package org.redress.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SharedLineTests {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final SharedLine line = new SharedLine(terminal);

    @Test
    void putsWhatIsWrittenAboveTheBar() throws IOException {
        line.show("[#  ]");
        write("a message\n");
        line.show("[## ]");

        assertThat(screen()).containsExactly("a message", "[## ]");
    }

    @Test
    void keepsTheBarAwayFromALineThatHasNotEnded() throws IOException {
        line.show("[#  ]");
        write("a mess");
        line.show("[## ]");
        write("age\n");

        assertThat(screen()).containsExactly("a message", "[## ]");
    }

    @Test
    void leavesNothingOfTheBarBehind() throws IOException {
        line.show("[#  ]");
        write("a message\n");
        line.show("");
        write("another\n");

        assertThat(screen()).containsExactly("a message", "another", "");
    }

    @Test
    void changesNothingWhileThereIsNoBar() throws IOException {
        write("a message\n");
        line.show("");

        assertThat(terminal.toString(StandardCharsets.UTF_8)).isEqualTo("a message\n");
    }

    private void write(String text) throws IOException {
        line.write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The lines that a terminal shows in the end. */
    private String[] screen() {
        String shown = terminal.toString(StandardCharsets.UTF_8).replaceAll("[^\\n]*\\r\\u001B\\[K", "");
        return shown.split("\n", -1);
    }
}

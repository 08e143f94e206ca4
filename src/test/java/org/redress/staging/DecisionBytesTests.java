package org.redress.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.redress.decision.Decision;

class DecisionBytesTests {

    private static final Decision DECISION = SampleDecisions.full("a.txt");

    @Test
    void givesBackEveryValueOfADecision() {
        assertThat(DecisionBytes.read(DecisionBytes.write(DECISION))).isEqualTo(DECISION);
    }

    @Test
    void givesBackADecisionInWhichNothingWasFound() {
        Decision decision = SampleDecisions.decision("a.txt", "24 001 003", null, "Words. ".repeat(20_000));

        assertThat(DecisionBytes.read(DecisionBytes.write(decision))).isEqualTo(decision);
    }

    @Test
    void takesLittleMoreRoomThanTheValues() {
        byte[] plain = plain();

        assertThat(plain.length).isLessThan(2 * DECISION.toString().length() / 3);
        assertThat(DecisionBytes.write(DECISION).length).isLessThan(plain.length);
    }

    @Test
    void refusesBytesThatEndTooEarly() {
        byte[] plain = plain();

        for (int length = 0; length < plain.length; length++) {
            byte[] cut = Zstd.compress(Arrays.copyOf(plain, length));
            assertThatIllegalArgumentException().isThrownBy(() -> DecisionBytes.read(cut));
        }
    }

    @Test
    void refusesBytesThatGoOn() {
        byte[] plain = plain();
        byte[] longer = Zstd.compress(Arrays.copyOf(plain, plain.length + 1));

        assertThatIllegalArgumentException().isThrownBy(() -> DecisionBytes.read(longer));
    }

    @Test
    void takesNoMemoryForALengthThatCannotBe() {
        byte[] path = Zstd.compress(new byte[] {-1, -1, -1, -1, 7});

        assertThatThrownBy(() -> DecisionBytes.read(path)).isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] plain() {
        byte[] stored = DecisionBytes.write(DECISION);
        return Zstd.decompress(stored, (int) Zstd.getFrameContentSize(stored));
    }
}

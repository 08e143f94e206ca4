package org.redress.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.config.ConfigFiles;

class GuidanceTests {

    private final Guidance guidance = Guidance.read(ConfigFiles.shipped());

    @ParameterizedTest
    @CsvSource({
        "Working together to safeguard children, false",
        "Mental Health Act 1983: code of practice, false",
        "SEND Code of Practice, false",
        "Principles of good administrative practice, true",
        "guidance on remedies, true",
    })
    void knowsWhoIssuedIt(String title, boolean theOmbudsmans) {
        assertThat(guidance.find(title)).map(GuidanceTitle::isTheOmbudsmans).hasValue(theOmbudsmans);
    }

    @ParameterizedTest
    @CsvSource({"Guidance", "Ludbury Allocations Policy"})
    void knowsNothingElse(String title) {
        assertThat(guidance.find(title)).isEmpty();
    }
}

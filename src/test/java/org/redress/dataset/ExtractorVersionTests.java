package org.redress.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtractorVersionTests {

    @Test
    void isTheVersionThatTheBuildWroteDown() {
        assertThat(ExtractorVersion.current()).matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9.]+)?");
    }
}

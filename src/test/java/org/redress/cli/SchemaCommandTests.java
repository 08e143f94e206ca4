package org.redress.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.dataset.SchemaFormat;
import picocli.CommandLine;

class SchemaCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final CommandLine command =
            RedressCommand.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));

    @Test
    void printsTheDataDictionaryUnlessAskedForMore() {
        assertThat(command.execute("schema")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).startsWith("# The dataset of Redress").contains("\n## remedies\n");
        assertThat(err.toString()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SchemaFormat.class)
    void printsEveryFormatAsItIs(SchemaFormat format) {
        assertThat(command.execute("schema", "--format", format.toString())).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).isEqualTo(format.show()).endsWith("\n");
    }

    @Test
    void namesTheFormatsItKnows() {
        assertThat(command.execute("schema", "--format", "yaml")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).startsWith("redress: ").contains("'yaml' is not one of md, json, sql");
        assertThat(out.toString()).isEmpty();
    }
}

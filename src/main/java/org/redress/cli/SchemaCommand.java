package org.redress.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.redress.dataset.SchemaFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command {@code schema}: prints what every table and every column of the dataset means. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        versionProvider = RedressVersion.class,
        sortOptions = false,
        description = {
            "Prints the definition of all tables.",
            "It has columns, types, keys, codes and what each column means, and needs no snapshot.",
            "md is a data dictionary to read. json is a Data Package, version 2, as datapackage.json of a snapshot"
                    + " without the files. sql creates the tables in DuckDB and fills them from output/latest."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the definition is printed", "1:unexpected error", "2:the command line is wrong"},
        footer = {
            "",
            "Examples:",
            "  redress schema",
            "  redress schema --format json",
            "  redress schema --format sql | duckdb decisions.duckdb"
        })
final class SchemaCommand implements Callable<Integer> {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "md",
            converter = FormatName.class,
            description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private SchemaFormat format = SchemaFormat.MD;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(format.show());
        out.flush();
        return ExitCode.OK;
    }

    /** Finds a format by the name that the help shows. */
    static final class FormatName implements ITypeConverter<SchemaFormat> {

        @Override
        public SchemaFormat convert(String name) {
            return Arrays.stream(SchemaFormat.values())
                    .filter(format -> format.toString().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is not one of md, json, sql"));
        }
    }
}

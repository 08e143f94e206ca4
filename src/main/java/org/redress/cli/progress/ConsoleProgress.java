package org.redress.cli.progress;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.redress.job.Progress;

/**
 * Tells on standard error how far a command has come: by a bar if it is a terminal, else by a line every half minute.
 * While there is a bar it stands in for {@code System.err}, so that log messages and the bar do not garble each other.
 */
public final class ConsoleProgress implements Progress, AutoCloseable {

    private static final Duration INTERVAL = Duration.ofSeconds(30);

    private final BooleanSupplier silent;
    private final Thread end = new Thread(this::finish, "progress-end");
    private @Nullable PrintStream standardError;
    private volatile @Nullable Progress teller;

    /**
     * @param silent asked when the first phase begins: whether nothing is to be told after all
     */
    public ConsoleProgress(BooleanSupplier silent) {
        this.silent = silent;
    }

    /** Whether data on standard output and a bar on standard error would meet on one terminal. */
    public static boolean isStandardOutputTerminal() {
        return Terminal.isStandardOutput();
    }

    @Override
    public void begin(Phase phase, int files) {
        Progress current = teller;
        if (current == null) {
            current = choose();
            teller = current;
            Runtime.getRuntime().addShutdownHook(end);
        }
        current.begin(phase, files);
    }

    @Override
    public void advance() {
        Progress current = teller;
        if (current != null) {
            current.advance();
        }
    }

    @Override
    public void close() {
        finish();
        try {
            Runtime.getRuntime().removeShutdownHook(end);
        } catch (IllegalStateException e) {
            // The process is ending, and the hook does its work.
        }
    }

    private Progress choose() {
        if (silent.getAsBoolean()) {
            return SILENT;
        }
        PrintStream terminal = System.err;
        OptionalInt columns = Terminal.columns();
        if (columns.isEmpty()) {
            return new LineProgress(text -> terminal.println("redress: " + text), INTERVAL, System::nanoTime);
        }
        SharedLine line = new SharedLine(terminal);
        standardError = terminal;
        System.setErr(new PrintStream(line, true, StandardCharsets.UTF_8));
        return new BarProgress(line, columns.getAsInt() - 1);
    }

    private synchronized void finish() {
        Progress current = teller;
        teller = SILENT;
        if (current instanceof BarProgress bar) {
            bar.close();
        } else if (current instanceof LineProgress lines) {
            lines.close();
        }
        if (standardError != null) {
            System.setErr(standardError);
            standardError = null;
        }
    }
}

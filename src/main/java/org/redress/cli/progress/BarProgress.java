package org.redress.cli.progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressState;
import org.jspecify.annotations.Nullable;
import org.redress.job.Progress;

/** A bar for the phase that a run is in, drawn by a thread of its own. */
final class BarProgress implements Progress, AutoCloseable {

    private static final int UPDATE_MILLIS = 250;
    private static final double MILLIS = 1000;

    private final SharedLine line;
    private final int columns;
    private volatile @Nullable ProgressBar bar;

    /**
     * @param columns how long the bar may be
     */
    BarProgress(SharedLine line, int columns) {
        this.line = line;
        this.columns = columns;
    }

    @Override
    public synchronized void begin(Phase phase, int files) {
        close();
        bar = new ProgressBarBuilder()
                .setInitialMax(files)
                .setUpdateIntervalMillis(UPDATE_MILLIS)
                .setRenderer((state, length) -> BarText.of(wording(phase, files, state), length))
                .setConsumer(new Line())
                .build();
    }

    @Override
    public void advance() {
        ProgressBar current = bar;
        if (current != null) {
            current.step();
        }
    }

    @Override
    public synchronized void close() {
        ProgressBar current = bar;
        if (current != null) {
            current.close();
            bar = null;
        }
    }

    private static Wording wording(Phase phase, int files, ProgressState state) {
        double seconds = state.getElapsedAfterStart().toMillis() / MILLIS;
        return new Wording(phase, state.getCurrent(), files, seconds);
    }

    /** The last line of the terminal. */
    private final class Line implements ProgressBarConsumer {

        @Override
        public int getMaxRenderedLength() {
            return columns;
        }

        @Override
        public void accept(String rendered) {
            show(rendered.stripTrailing());
        }

        @Override
        public void close() {
            show("");
        }

        private void show(String text) {
            try {
                line.show(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

package org.redress.staging;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Sorts more values than the memory can hold. While they are few they stay there; more wait in a temporary file, one
 * sorted run after another, and the runs are merged when the values are asked for. To be filled by one thread, and then to
 * be gone through as often as wanted.
 *
 * @param <T> a value
 */
final class ExternalSort<T> implements Iterable<T>, AutoCloseable {

    /** Enough that no usual input needs the file, and few enough for any memory. */
    static final int RUN_VALUES = 20_000;

    private static final int BUFFER_BYTES = 8 * 1024;

    private final Comparator<? super T> order;
    private final BiConsumer<ByteSink, T> writing;
    private final Function<ByteSource, T> reading;
    private final ByteSink sink = new ByteSink();
    private final List<T> waiting = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private @Nullable FileChannel file;
    private int size;

    /**
     * @param writing how a value is written; it must take all that {@code order} looks at
     * @param reading how it is read again
     */
    ExternalSort(Comparator<? super T> order, BiConsumer<ByteSink, T> writing, Function<ByteSource, T> reading) {
        this.order = order;
        this.writing = writing;
        this.reading = reading;
    }

    private record Run(long start, int values) {}

    /**
     * @throws UncheckedIOException if the temporary file cannot be written
     */
    void add(T value) {
        if (waiting.size() == RUN_VALUES) {
            writeRun();
        }
        waiting.add(value);
        size++;
    }

    /** How many values were added. */
    int size() {
        return size;
    }

    /**
     * The values in order.
     *
     * @throws UncheckedIOException also from the iterator, if the temporary file cannot be read
     */
    @Override
    public Iterator<T> iterator() {
        waiting.sort(order);
        List<Iterator<T>> sorted = new ArrayList<>();
        sorted.add(List.copyOf(waiting).iterator());
        runs.forEach(run -> sorted.add(new RunIterator(run)));
        return new Merge<>(sorted, order);
    }

    /**
     * Deletes the temporary file.
     *
     * @throws UncheckedIOException if that cannot be done
     */
    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    private void writeRun() {
        waiting.sort(order);
        try {
            FileChannel channel = file == null ? openFile() : file;
            file = channel;
            runs.add(new Run(channel.position(), waiting.size()));
            DataOutputStream out =
                    new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER_BYTES));
            for (T value : waiting) {
                sink.clear();
                writing.accept(sink, value);
                byte[] bytes = sink.toBytes();
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            out.flush();
        } catch (IOException e) {
            throw failure(e);
        }
        waiting.clear();
    }

    /** Systems that can delete its name at once do so, so that not even a killed process leaves it behind. */
    private static FileChannel openFile() throws IOException {
        return FileChannel.open(
                Files.createTempFile("redress", ".sorted"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static UncheckedIOException failure(IOException cause) {
        return new UncheckedIOException(
                "cannot sort a long list of files in the temporary folder " + System.getProperty("java.io.tmpdir"),
                cause);
    }

    /** The values of one run, read from the file while they pass. */
    private final class RunIterator implements Iterator<T> {

        private final DataInputStream in;
        private int left;

        RunIterator(Run run) {
            in = new DataInputStream(new BufferedInputStream(new FileInput(run.start()), BUFFER_BYTES));
            left = run.values();
        }

        @Override
        public boolean hasNext() {
            return left > 0;
        }

        @Override
        public T next() {
            if (left == 0) {
                throw new NoSuchElementException();
            }
            left--;
            try {
                byte[] bytes = new byte[in.readInt()];
                in.readFully(bytes);
                return reading.apply(new ByteSource(bytes));
            } catch (IOException e) {
                throw failure(e);
            }
        }
    }

    /** The file from a place on; several can read at a time. */
    private final class FileInput extends InputStream {

        private long position;

        FileInput(long position) {
            this.position = position;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (file == null) {
                return -1;
            }
            int read = file.read(ByteBuffer.wrap(bytes, offset, length), position);
            position += Math.max(0, read);
            return read;
        }
    }

    /** Several sorted sequences as one. */
    private static final class Merge<T> implements Iterator<T> {

        private record Head<T>(T value, Iterator<T> rest) {}

        private final PriorityQueue<Head<T>> heads;

        Merge(List<Iterator<T>> sorted, Comparator<? super T> order) {
            heads = new PriorityQueue<>((one, other) -> order.compare(one.value(), other.value()));
            sorted.forEach(this::addHead);
        }

        @Override
        public boolean hasNext() {
            return !heads.isEmpty();
        }

        @Override
        public T next() {
            Head<T> first = heads.remove();
            addHead(first.rest());
            return first.value();
        }

        private void addHead(Iterator<T> values) {
            if (values.hasNext()) {
                heads.add(new Head<>(values.next(), values));
            }
        }
    }
}

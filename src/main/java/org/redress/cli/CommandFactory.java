package org.redress.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; those that take or give data get the streams for it. */
final class CommandFactory implements IFactory {

    private final StandardStreams streams;

    CommandFactory(StandardStreams streams) {
        this.streams = streams;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == ExtractCommand.class
                ? type.cast(new ExtractCommand(streams))
                : CommandLine.defaultFactory().create(type);
    }
}

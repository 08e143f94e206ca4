package org.redress.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A conversation with one page of the browser: commands are answered in order, events are kept as they come. */
final class DevTools implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final long PATIENCE_SECONDS = 120;

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    DevTools(HttpClient http, URI address) {
        socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /**
     * Sends a command and waits for its result.
     *
     * @param parameters names and values by turns
     * @throws IllegalStateException if the browser refuses
     */
    JsonNode send(String method, Object... parameters) {
        ObjectNode command = MAPPER.createObjectNode();
        int number = numbers.incrementAndGet();
        command.put("id", number).put("method", method);
        ObjectNode values = command.putObject("params");
        for (int i = 0; i < parameters.length; i += 2) {
            values.set((String) parameters[i], MAPPER.valueToTree(parameters[i + 1]));
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(number, answer);
        socket.sendText(command.toString(), true).join();
        JsonNode received = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (received.has("error")) {
            throw new IllegalStateException(method + ": " + received.path("error"));
        }
        return received.path("result");
    }

    /** What the page told of so far by events of this name. */
    List<JsonNode> events(String method) {
        return events.stream()
                .filter(event -> event.path("method").asString("").equals(method))
                .map(event -> event.path("params"))
                .toList();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        message.append(data);
        if (last) {
            receive(MAPPER.readTree(message.toString()));
            message.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    private void receive(JsonNode received) {
        CompletableFuture<JsonNode> answer =
                received.has("id") ? answers.remove(received.path("id").asInt()) : null;
        if (answer == null) {
            events.add(received);
        } else {
            answer.complete(received);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }
}

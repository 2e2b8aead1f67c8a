package consumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import generated.AnyDocument;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers questions about documents, line by line: {@code identity|rules|models <schemas>}. */
public final class Main {
    private interface Making<T> {
        T of(JsonNode schema) throws Exception;
    }

    private interface Answering {
        Object to(String contract, String text) throws Exception;
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path schemas;
    private final Map<String, Object> known = new HashMap<>();

    private Main(Path schemas) {
        this.schemas = schemas;
    }

    public static void main(String[] words) throws Exception {
        Main main = new Main(Path.of(words[1]));
        Map<String, Answering> topics =
                Map.of("identity", main::identity, "rules", main::rules, "models", Main::writtenBack);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode asked = JSON.readTree(line);
            Answering topic = topics.get(words[0]);
            Object answer = topic.to(asked.get("contract").asText(), asked.get("text").asText());
            out.println(JSON.writeValueAsString(answer));
        }
    }

    private Object identity(String contract, String text) throws Exception {
        try {
            return prepared(contract, Identity.Contract::new).identify(text);
        } catch (IllegalArgumentException error) {
            return Map.of("refused", error.getMessage());
        }
    }

    private Object rules(String contract, String text) throws Exception {
        return Map.of("broken", prepared(contract, Rules::new).broken(text));
    }

    private static Object writtenBack(String contract, String text) {
        try {
            return Map.of("text", JSON.writeValueAsString(JSON.readValue(text, AnyDocument.class)));
        } catch (JsonProcessingException error) {
            return Map.of("failed", error.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    private <T> T prepared(String contract, Making<T> making) throws Exception {
        if (!known.containsKey(contract)) {
            Path path = schemas.resolve("2020-12/write/" + contract.replaceFirst("[.]", "/") + ".json");
            known.put(contract, making.of(JSON.readTree(path.toFile())));
        }
        return (T) known.get(contract);
    }
}

package consumer;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.hash.Hashing;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The names of one document: of the fact, of what is said of it and, for an event, of the telling. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identity(String key, String contentHash, String id) {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** What it writes is RFC 8785 for all that a contract holds: of numbers, these are the whole ones. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    /** One printed schema. */
    public static final class Contract {
        private final JsonNode schema;
        private final JsonNode recipe;
        private final JsonSchema validator;

        public Contract(JsonNode schema) {
            this.schema = schema;
            this.recipe = schema.get("x-identity");
            this.validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(schema);
        }

        /** Names the document in a JSON text; an IllegalArgumentException says why it has no name. */
        public Identity identify(String text) {
            JsonNode data = read(text);
            if (!validator.validate(data).isEmpty()) {
                throw new IllegalArgumentException("The document does not fit its schema.");
            }
            String key = "k1-" + sha256(canonical(keyParts(data)));
            String contentHash = "sha256-" + sha256(canonical(said(data)));
            JsonNode time = data.path(schema.path("x-occurred-at").asText());
            String told = key + "\n" + contentHash;
            return new Identity(key, contentHash, time.isTextual() ? eventId(time.asText(), told) : null);
        }

        private JsonNode keyParts(JsonNode data) {
            boolean weak = recipe.has("fallback") && at(data, texts(recipe.get("fields")).get(0)).isNull();
            JsonNode rule = weak ? recipe.get("fallback") : recipe;
            ArrayNode parts = JSON.createArrayNode().add("1").add(recipe.get("name"));
            parts.add(at(data, "plantId")).add(rule.get("basis"));
            texts(rule.get("fields")).forEach(path -> parts.add(at(data, path)));
            return parts;
        }

        private JsonNode said(JsonNode data) {
            ObjectNode said = data.deepCopy();
            said.remove(texts(recipe.get("notHashed")));
            for (String pointer : texts(recipe.get("sets"))) {
                sortSet(said, List.of(pointer.substring(1).split("/")));
            }
            return said;
        }
    }

    private static JsonNode read(String text) {
        try {
            JsonNode data = JSON.readTree(text);
            String whole = canonical(data);
            boolean half = whole.codePoints().anyMatch(it -> it >= 0xD800 && it <= 0xDFFF);
            boolean normal = Normalizer.isNormalized(whole, Normalizer.Form.NFC);
            if (half || !normal || whole.contains("\"__proto__\":")) {
                throw new IllegalArgumentException("Half a character, no normal form C, a forbidden name.");
            }
            return data;
        } catch (JsonProcessingException error) {
            throw new IllegalArgumentException(error);
        }
    }

    private static List<String> texts(JsonNode list) {
        return List.of(JSON.convertValue(list, String[].class));
    }

    /** The value at a dotted path as the key writes it: text, or null when absent. */
    private static JsonNode at(JsonNode data, String path) {
        JsonNode value = data.at("/" + path.replace('.', '/'));
        if (value.isNumber()) return TextNode.valueOf(canonical(value));
        return value.isMissingNode() ? NullNode.instance : value;
    }

    private static void sortSet(JsonNode value, List<String> path) {
        if (value instanceof ArrayNode list && path.isEmpty()) {
            List<JsonNode> entries = new ArrayList<>();
            list.forEach(entries::add);
            entries.sort((a, b) -> canonical(a).compareTo(canonical(b)));
            list.removeAll().addAll(entries);
        } else if (value.isArray()) {
            value.forEach(entry -> sortSet(entry, path.subList(1, path.size())));
        } else if (value.isObject()) {
            sortSet(value.path(path.get(0)), path.subList(1, path.size()));
        }
    }

    private static String canonical(JsonNode value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException error) {
            throw new UncheckedIOException(error);
        }
    }

    private static String sha256(String text) {
        return Hashing.sha256().hashString(text, StandardCharsets.UTF_8).toString();
    }

    private static String eventId(String time, String told) {
        long milliseconds = Instant.parse(time).toEpochMilli() & (1L << 48) - 1;
        BigInteger hash = new BigInteger(sha256(told).substring(0, 20), 16);
        BigInteger bits = BigInteger.valueOf(milliseconds).shiftLeft(80).or(hash);
        StringBuilder id = new StringBuilder();
        for (int shift = 125; shift >= 0; shift -= 5) {
            id.append(CROCKFORD.charAt(bits.shiftRight(shift).intValue() & 31));
        }
        return id.toString();
    }
}

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;

/** Answers each line of questions with the verdicts of networknt's json-schema-validator: Main <questions>. */
class Main {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public static void main(String[] words) throws Exception {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        for (String line : Files.readAllLines(Path.of(words[0]))) {
            JsonNode question = JSON.readTree(line);
            String path = question.get("schema").asText();
            ObjectNode answer = JSON.createObjectNode().put("schema", path);
            answer.set("verdicts", verdicts(registry, Files.readString(Path.of(path)), question.get("documents")));
            System.out.println(JSON.writeValueAsString(answer));
        }
    }

    /** The verdicts on all documents, or null where the schema itself is refused. */
    private static JsonNode verdicts(SchemaRegistry registry, String text, JsonNode documents) {
        ArrayNode verdicts = JSON.createArrayNode();
        try {
            Schema schema = registry.getSchema(text);
            documents.forEach(document -> verdicts.add(schema.validate(document).isEmpty()));
            return verdicts;
        } catch (SchemaException refusal) {
            return JSON.nullNode();
        }
    }
}

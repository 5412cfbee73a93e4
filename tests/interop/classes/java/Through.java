import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.LocalDate;

/** Good documents through the classes of a package: what each is when it is written again. */
public final class Through {
    private Through() {}

    public static void main(String[] arguments) throws Exception {
        ObjectMapper mapper = mapper();
        Class<?> kind = Class.forName(arguments[0]);
        ArrayNode out = mapper.createArrayNode();
        for (JsonNode document : mapper.readTree(System.in)) {
            try {
                Object record = mapper.readValue(mapper.writeValueAsString(document), kind);
                out.add(mapper.readTree(mapper.writeValueAsString(record)));
            } catch (IOException error) {
                out.add(error.getMessage());
            }
        }
        mapper.writeValue(System.out, out);
    }

    /** As docs/integrate/java.md says; the dates by hand, where there is no jackson-datatype-jsr310. */
    private static ObjectMapper mapper() {
        SimpleModule dates = new SimpleModule();
        dates.addSerializer(LocalDate.class, new StdScalarSerializer<LocalDate>(LocalDate.class) {
            @Override
            public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeString(date.toString());
            }
        });
        dates.addDeserializer(LocalDate.class, new StdScalarDeserializer<LocalDate>(LocalDate.class) {
            @Override
            public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return LocalDate.parse(in.getText());
            }
        });
        return new ObjectMapper()
                .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
                .registerModule(dates);
    }
}

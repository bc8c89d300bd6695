package de.kommune.sim.documents.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileFormatTest {

    @Test
    void aFileIsWhatItsFirstBytesSay() {
        assertEquals(Optional.of(FileFormat.PDF), of("%PDF-1.7\n"));
        assertEquals(Optional.of(FileFormat.JPEG), of("\u00ff\u00d8\u00ff\u00e0 and more"));
        assertEquals(Optional.of(FileFormat.PNG), of("\u0089PNG\r\n\u001a\n and more"));
        assertEquals(Optional.of(FileFormat.WEBP), of("RIFF\u0010\u0000\u0000\u0000WEBPVP8 "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF",
                "<html><script>alert(1)</script>%PDF-1.7",
                "\n%PDF-1.7",
                "GIF89a",
                "MZ\u0090",
                "PK\u0003\u0004",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "RIFF\u0010\u0000\u0000\u0000WAVE",
                "????\u0010\u0000\u0000\u0000WEBP"
            })
    void whatABrowserMightRunIsNone(String content) {
        assertEquals(Optional.empty(), of(content));
    }

    private static Optional<FileFormat> of(String content) {
        return FileFormat.of(content.getBytes(StandardCharsets.ISO_8859_1));
    }
}

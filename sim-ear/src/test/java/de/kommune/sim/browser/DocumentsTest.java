package de.kommune.sim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.AriaRole.BUTTON;
import static com.microsoft.playwright.options.AriaRole.LINK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photographed paper is added, looked at, described and found again; what is no paper is refused. */
class DocumentsTest extends InBrowser {

    private final String family = "Dokument"
            + ThreadLocalRandom.current()
                    .ints(8, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

    @Test
    void aPhotoOfAPassportIsAddedLookedAtAndFoundAgain() throws IOException {
        signIn("beratung1");
        openDocumentsOfANewCase();
        assertAccessible("documents, none yet");
        byte[] photo = photo();

        add("pass.html", "text/html", "<html><script>document.title=1</script>".getBytes(StandardCharsets.UTF_8));
        assertThat(page.getByText("weder ein PDF noch ein Bild")).isVisible();
        add("pass.png", "image/png", photo);
        assertThat(page.getByText("Das Dokument ist gespeichert.")).isVisible();
        add("pass.png", "image/png", photo);
        assertThat(page.getByText("Dieses Dokument liegt schon vor")).isVisible();
        assertAccessible("documents");
        picture("dokumente");
        atWidth(PHONE);
        assertAccessible("documents on a telephone");
        picture("dokumente-telefon");
        atWidth(DESK);

        page.getByRole(LINK, named("Pass von Amina").setExact(true)).click();
        assertEquals(
                true,
                page.locator("img.sheet").evaluate("image => image.decode().then(() => image.naturalWidth === 320)"));
        assertAccessible("a document");
        picture("dokument");
        assertShownSafely();
        page.getByLabel("Gültig bis").fill("");
        page.getByRole(BUTTON, named("Angaben speichern")).click();
        assertThat(page.getByText("Die Angaben sind gespeichert.")).isVisible();

        page.getByLabel("Warum gehört es nicht hierher?").fill("gehört zu ihrer Schwester");
        page.getByRole(BUTTON, named("Endgültig entfernen")).click();
        assertThat(page.getByText("Das Dokument ist entfernt.")).isVisible();
        assertThat(page.getByText("gehört zu ihrer Schwester")).isVisible();
    }

    /** The picture itself: its own kind, nothing guessed, nothing run, nothing kept. */
    private void assertShownSafely() {
        String address = page.getByRole(LINK, named("Im Browser öffnen, in einem neuen Fenster"))
                .getAttribute("href");
        APIResponse answer = page.request().get(address.replaceFirst("^/sim/", ""));
        assertEquals("image/png", answer.headers().get("content-type"));
        assertEquals("nosniff", answer.headers().get("x-content-type-options"));
        assertEquals("no-store", answer.headers().get("cache-control"));
        assertTrue(answer.headers().get("content-security-policy").contains("default-src 'none'"));
    }

    private void add(String name, String type, byte[] content) {
        page.getByLabel("Datei oder Foto").setInputFiles(new FilePayload(name, type, content));
        page.getByLabel("Art").selectOption("Pass oder Personalausweis");
        page.getByLabel("Bezeichnung").fill("Pass von Amina");
        page.getByLabel("Gültig bis").fill("01.01.2027");
        page.getByRole(BUTTON, named("Dokument speichern")).click();
    }

    private void openDocumentsOfANewCase() {
        page.navigate("persons/register.xhtml");
        page.getByLabel("Familienname").fill(family);
        page.getByLabel("Vornamen").fill("Amina");
        page.getByRole(BUTTON, named("Aufnehmen")).click();
        page.getByRole(LINK, named("Fall eröffnen")).click();
        page.getByRole(BUTTON, named("Fall eröffnen")).click();
        page.waitForURL(Pattern.compile("/cases/view\\.xhtml").asPredicate());
        page.getByRole(LINK, named("Alle Dokumente (0)")).click();
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}

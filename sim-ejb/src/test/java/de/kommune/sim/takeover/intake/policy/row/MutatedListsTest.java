package de.kommune.sim.takeover.intake.policy.row;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.paper.file.ReadLimits;
import de.kommune.sim.paper.file.Workbooks;
import de.kommune.sim.takeover.intake.policy.EhcLists;
import de.kommune.sim.takeover.intake.policy.table.ColumnMapping;
import de.kommune.sim.takeover.intake.policy.table.RawRow;
import de.kommune.sim.takeover.intake.policy.table.RowKind;
import de.kommune.sim.takeover.intake.policy.table.TakeoverFileReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to the bytes of a list: it gives rows, or a sentence that says why not, and nothing else. */
class MutatedListsTest {

    private static final int TRIES = 150;

    @TempDir
    Path folder;

    @Test
    void mutatedTextTablesGiveRowsOrASentence() throws IOException {
        byte[] whole = Files.readAllBytes(EhcLists.path(EhcLists.OLDER));
        byte[] list = Arrays.copyOf(whole, 12_000);
        for (int seed = 0; seed < TRIES; seed++) {
            assertReadableOrRefused(Files.write(folder.resolve("liste.csv"), mutated(list, seed)), seed);
        }
    }

    @Test
    void mutatedWorkbooksGiveRowsOrASentence() throws IOException {
        byte[] list = Files.readAllBytes(EhcLists.path(EhcLists.NEWER));
        for (int seed = 0; seed < TRIES; seed++) {
            assertReadableOrRefused(Files.write(folder.resolve("liste.xlsx"), mutated(list, seed)), seed);
        }
    }

    @Test
    void workbooksWithMutatedSheetsGiveRowsOrASentence() throws IOException {
        byte[] sheet;
        try (ZipFile zip = new ZipFile(EhcLists.path(EhcLists.NEWER).toFile())) {
            sheet = zip.getInputStream(zip.getEntry(Workbooks.SHEET)).readNBytes(20_000);
        }
        int refused = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            byte[] broken = mutated(sheet, seed);
            Path file = Workbooks.workbook()
                    .part(Workbooks.SHEET, out -> out.write(broken))
                    .writeTo(folder.resolve("liste.xlsx"));
            refused += assertReadableOrRefused(file, seed) ? 0 : 1;
        }
        assertTrue(refused > 0, "some of them are broken");
    }

    /** A few bytes changed, doubled, cut out or replaced by ones that mean something. */
    private static byte[] mutated(byte[] list, int seed) {
        Random random = new Random(seed);
        byte[] bytes = list.clone();
        byte[] telling = {'"', ';', '\n', '\r', '<', '>', '&', 0, (byte) 0xFF, '=', 'E', '-', '9', ','};
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            int place = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[place] = (byte) random.nextInt(256);
                case 1 -> bytes[place] = telling[random.nextInt(telling.length)];
                case 2 -> bytes[place] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    int length = Math.min(random.nextInt(200), bytes.length - place);
                    System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, place, length);
                }
            }
        }
        return bytes;
    }

    /** True when the file gave rows to its end. */
    private static boolean assertReadableOrRefused(Path file, int seed) {
        try (TakeoverFileReader reader =
                TakeoverFileReader.open(file, file.getFileName().toString(), ReadLimits.standard())) {
            RowInterpreter interpreter = null;
            while (reader.hasNext()) {
                RawRow row = reader.next();
                if (row.kind() == RowKind.DATA) {
                    interpreter = interpreter == null ? interpreter(reader) : interpreter;
                    InterpretedRow read = interpreter.interpret(row);
                    assertTrue(read.identity()
                            .azrNo()
                            .get()
                            .filter(no -> no.length() != 12)
                            .isEmpty());
                }
            }
            return true;
        } catch (BusinessException refused) {
            assertTrue(refused.getKey().matches("(paper|takeover)\\.file\\..*"), refused.getKey());
            return false;
        } catch (RuntimeException other) {
            return fail("seed " + seed + " of " + file.getFileName(), other);
        }
    }

    private static RowInterpreter interpreter(TakeoverFileReader reader) {
        return new RowInterpreter(
                ColumnMapping.propose(List.copyOf(reader.headers())), FileDates.of(LocalDate.of(2021, 11, 30)));
    }
}

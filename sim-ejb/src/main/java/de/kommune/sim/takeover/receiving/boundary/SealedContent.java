package de.kommune.sim.takeover.receiving.boundary;

import de.kommune.sim.common.BusinessException;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import de.kommune.sim.takeover.boundary.TakeoverSeals;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import javax.sql.DataSource;

/** The bytes of received files in the database («Siegel»), encrypted in chunks of a megabyte, checked against the hash when read. */
final class SealedContent {

    private static final int CHUNK = 1 << 20;

    private final DataSource database;
    private final Seals seals;

    SealedContent(DataSource database, Seals seals) {
        this.database = database;
        this.seals = seals;
    }

    /** The file's SHA-256 in hexadecimal digits. */
    static String hash(Path file) {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[CHUNK];
            for (int n = in.readNBytes(buffer, 0, CHUNK); n > 0; n = in.readNBytes(buffer, 0, CHUNK)) {
                digest.update(buffer, 0, n);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    void store(long fileId, Path file) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into takeover_file_chunk (file_id, chunk_no, key_no, sealed) values (?, ?, ?, ?)");
                InputStream in = Files.newInputStream(file)) {
            int no = 0;
            for (byte[] chunk = in.readNBytes(CHUNK); chunk.length > 0; chunk = in.readNBytes(CHUNK)) {
                SealedText sealed = seals.sealBytes(chunk, TakeoverSeals.FILES.place(fileId, no));
                insert.setLong(1, fileId);
                insert.setInt(2, no++);
                insert.setInt(3, sealed.getKeyNo());
                insert.setBytes(4, sealed.getSealed());
                insert.executeUpdate();
            }
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The content of file " + fileId + " could not be stored", failure);
        }
    }

    /** Copies the content out; refuses when it is no longer what was received. */
    void copyTo(Path target, long fileId, String expectedHash) {
        MessageDigest digest = sha256();
        try (OutputStream out = Files.newOutputStream(target)) {
            copyChunks(fileId, out, digest);
        } catch (SQLException | IOException failure) {
            throw new IllegalStateException("The content of file " + fileId + " could not be read", failure);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expectedHash)) {
            throw new BusinessException("takeover.sealBroken", fileId);
        }
    }

    private void copyChunks(long fileId, OutputStream out, MessageDigest digest) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select key_no, sealed from takeover_file_chunk where file_id = ? and chunk_no = ?")) {
            select.setLong(1, fileId);
            for (int no = 0; ; no++) { // one chunk at a time, so that a large file never lies in memory
                select.setInt(2, no);
                try (ResultSet chunk = select.executeQuery()) {
                    if (!chunk.next()) {
                        return;
                    }
                    SealedText sealed = new SealedText(chunk.getInt(1), chunk.getBytes(2));
                    byte[] bytes = seals.openBytes(sealed, TakeoverSeals.FILES.place(fileId, no));
                    digest.update(bytes);
                    out.write(bytes);
                }
            }
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

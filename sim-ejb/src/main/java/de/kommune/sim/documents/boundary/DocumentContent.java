package de.kommune.sim.documents.boundary;

import de.kommune.sim.documents.policy.ContentDigest;
import de.kommune.sim.seal.boundary.Seals;
import de.kommune.sim.seal.entity.SealedText;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

/** The content of documents in the database («Inhalt der Dokumente»), sealed in pieces of a megabyte. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DocumentContent {

    private static final int PIECE = 1 << 20;
    private static final long THE_KEY = 1;
    private static final int KEY_LENGTH = 32;

    @PersistenceContext
    private EntityManager em;

    @EJB
    private Seals seals;

    void store(long documentId, byte[] content) {
        int no = 0;
        for (int from = 0; from < content.length; from += PIECE) {
            byte[] piece = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            SealedText sealed = seals.sealBytes(piece, DocumentSeals.CONTENT.place(documentId, no));
            em.createNativeQuery(
                            "insert into document_chunk (document_id, chunk_no, key_no, sealed) values (?, ?, ?, ?)")
                    .setParameter(1, documentId)
                    .setParameter(2, no++)
                    .setParameter(3, sealed.getKeyNo())
                    .setParameter(4, sealed.getSealed())
                    .executeUpdate();
        }
    }

    byte[] read(long documentId) {
        List<?> pieces = em.createNativeQuery(
                        "select chunk_no, key_no, sealed from document_chunk where document_id = ? order by chunk_no")
                .setParameter(1, documentId)
                .getResultList();
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (Object piece : pieces) {
            Object[] row = (Object[]) piece;
            SealedText sealed = new SealedText(((Number) row[1]).intValue(), (byte[]) row[2]);
            content.writeBytes(
                    seals.openBytes(sealed, DocumentSeals.CONTENT.place(documentId, ((Number) row[0]).intValue())));
        }
        return content.toByteArray();
    }

    void remove(long documentId) {
        em.createNativeQuery("delete from document_chunk where document_id = ?")
                .setParameter(1, documentId)
                .executeUpdate();
    }

    /** By what the same content is known again. */
    String digest(byte[] content) {
        return ContentDigest.of(content, digestKey());
    }

    /** Made with the first upload; of two first ones at once one key stays. */
    private byte[] digestKey() {
        byte[] fresh = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(fresh);
        SealedText sealed = seals.sealBytes(fresh, DocumentSeals.DIGEST_KEY.place(THE_KEY));
        em.createNativeQuery("insert ignore into document_digest_key (id, key_no, sealed) values (?, ?, ?)")
                .setParameter(1, THE_KEY)
                .setParameter(2, sealed.getKeyNo())
                .setParameter(3, sealed.getSealed())
                .executeUpdate();
        Object[] row = (Object[]) em.createNativeQuery("select key_no, sealed from document_digest_key where id = ?")
                .setParameter(1, THE_KEY)
                .getSingleResult();
        SealedText kept = new SealedText(((Number) row[0]).intValue(), (byte[]) row[1]);
        return seals.openBytes(kept, DocumentSeals.DIGEST_KEY.place(THE_KEY));
    }
}

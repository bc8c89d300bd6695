package de.kommune.sim.benefits.payments.entity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

/** What a line of the benefits program says («Rückmeldung»); sum, day and remark are null where it says none. */
public record PaymentAnswer(
        String reference, PaymentStateKind state, BigDecimal amount, LocalDate paidOn, String remark)
        implements Serializable {

    /** The same for the same words, in whichever file and order they stand. */
    public String mark() {
        try {
            String sum = amount == null ? "" : amount.toPlainString();
            String all =
                    String.join("\n", reference, state.name(), sum, String.valueOf(paidOn), String.valueOf(remark));
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

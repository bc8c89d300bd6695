package de.kommune.sim.benefits.payments.entity;

import de.kommune.sim.common.BaseEntity;
import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How the benefits program calls something («Wort des Leistungsprogramms»). */
@Entity
@Table(name = "payment_word")
public class PaymentWord extends BaseEntity {

    private static final int LONGEST = 60;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "layout_id", updatable = false)
    private PaymentLayout layout;

    @Column(nullable = false, updatable = false, length = 30)
    private String code;

    @Column(nullable = false, updatable = false, length = LONGEST)
    private String word;

    protected PaymentWord() {}

    public PaymentWord(PaymentLayout layout, WordFacts facts) {
        if (facts.word().isBlank() || facts.word().length() > LONGEST) {
            throw new BusinessException("benefits.paymentHeadingLength", LONGEST);
        }
        this.layout = layout;
        this.code = facts.code();
        this.word = facts.word();
    }

    public WordFacts facts() {
        return new WordFacts(code, word);
    }
}

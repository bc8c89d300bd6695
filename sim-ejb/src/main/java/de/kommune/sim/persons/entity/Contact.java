package de.kommune.sim.persons.entity;

import de.kommune.sim.common.BusinessException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** How to reach somebody («Erreichbarkeit»): telephone and mail, each may be missing. */
@Embeddable
public class Contact implements Serializable {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()/.-]{2,58}");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    /** Germany's code, or the zero that stands for it. */
    private static final Pattern TRUNK = Pattern.compile("^(0049|49|0)");

    private static final int SHORTEST = 4;
    private static final Pattern MAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]{2,}");

    @Column(length = 60)
    private String phone;

    /** The same, without country code, leading zero and all that is no digit; the database works it out. */
    @Column(name = "phone_digits", length = 60, insertable = false, updatable = false)
    private String phoneDigits;

    @Column(length = 200)
    private String mail;

    protected Contact() {}

    public Contact(String phone, String mail) {
        this.phone = checked(phone, PHONE, "persons.phoneShape");
        this.mail = checked(mail, MAIL, "persons.mailShape");
    }

    /** No way to reach the person is known. */
    public static Contact none() {
        return new Contact(null, null);
    }

    private static String checked(String value, Pattern shape, String refusal) {
        if (value == null || value.isBlank()) {
            return null;
        }
        String stripped = value.strip();
        if (!shape.matcher(stripped).matches()) {
            throw new BusinessException(refusal, stripped);
        }
        return stripped;
    }

    /** How a number that somebody typed begins among the stored ones; empty where it is too short to be one. */
    public static Optional<String> digitsOf(String typed) {
        String digits = TRUNK.matcher(NO_DIGIT.matcher(typed).replaceAll("")).replaceFirst("");
        return PHONE.matcher(typed.strip()).matches() && digits.length() >= SHORTEST
                ? Optional.of(digits)
                : Optional.empty();
    }

    public String getPhone() {
        return phone;
    }

    public String getMail() {
        return mail;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Contact that && Objects.equals(phone, that.phone) && Objects.equals(mail, that.mail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(phone, mail);
    }
}

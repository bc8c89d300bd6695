package de.kommune.sim.authorities.competence.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** What a matter is called in a client's language («Bezeichnung in der Sprache der Klientin»). */
@Entity
@IdClass(MatterName.Key.class)
@Table(name = "competence_matter_name")
public class MatterName implements Serializable {

    @Id
    @Column(name = "matter_code", length = 20)
    private String matterCode;

    @Id
    @Column(length = 3)
    private String language;

    @Column(nullable = false, length = 200)
    private String name;

    protected MatterName() {}

    public String getName() {
        return name;
    }

    /** Which matter in which language. */
    public record Key(String matterCode, String language) implements Serializable {}
}

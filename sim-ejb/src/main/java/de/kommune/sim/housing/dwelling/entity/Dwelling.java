package de.kommune.sim.housing.dwelling.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a person whom counselling knows lives in a shelter of the town today («Wohnort»). A row of a view, only read. */
@Entity
@Table(name = "dwelling")
public class Dwelling {

    @Id
    @Column(name = "placement_id")
    private Long placementId;

    @Column(name = "person_id")
    private Long personId;

    private String facility;
    private String building;
    private String unit;
    private String room;

    @Column(name = "place_no")
    private int placeNo;

    private LocalDate since;

    @Column(name = "search_key")
    private String searchKey;

    @Enumerated(EnumType.STRING)
    @Column(name = "known_by")
    private KnownBy knownBy;

    protected Dwelling() {}
}

package de.kommune.sim.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/**
 * One line of the access log («Protokollzeile»). Only read: the writer inserts by itself, and the database gives place and
 * checksum. Words stay text, for a line that somebody tampered with must still be readable.
 */
@Entity
@Table(name = "access_log")
public class AccessLine {

    @Id
    private Long seq;

    private LocalDateTime at;
    private String account;
    private String roles;
    private String department;
    private String permission;
    private String action;
    private String deed;
    private String data;
    private String purpose;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "person_id")
    private Long personId;

    private String outcome;
    private Long hits;
    private String changes;
    private String hash;

    protected AccessLine() {}
}

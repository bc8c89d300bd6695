package de.kommune.sim.partners.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import de.kommune.sim.partners.entity.OpenSpan;
import de.kommune.sim.partners.entity.Partner;
import de.kommune.sim.partners.entity.PartnerAgreement;
import de.kommune.sim.partners.entity.PartnerContact;
import de.kommune.sim.partners.entity.PartnerHours;
import de.kommune.sim.partners.entity.PartnerOffer;
import de.kommune.sim.partners.policy.AgreementWatch;
import de.kommune.sim.partners.policy.DirectorySheet;
import de.kommune.sim.partners.policy.WeekHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Gathers what a partner's page and the printed directory show («Leser»). Only guarded boundaries use it, within their transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PartnerReader {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PartnerTimes times;

    @Inject
    private AgreementRules rules;

    @Inject
    private Clock clock;

    PartnerView view(Partner partner) {
        if (partner.getPlace() != null) {
            partner.getPlace().getName(); // the page needs it after the transaction
        }
        List<PartnerHours> hours = times.ofPartner(partner.getId());
        List<OpenSpan> all = hours.stream().map(PartnerHours::getSpan).toList();
        return new PartnerView(
                partner,
                PartnerTimes.spans(hours, null),
                offers(partner, hours),
                contacts(partner),
                agreements(partner),
                WeekHours.isOpen(all, LocalDateTime.now(clock)));
    }

    private List<OfferView> offers(Partner partner, List<PartnerHours> hours) {
        List<PartnerOffer> offers = em.createQuery(
                        "select distinct o from PartnerOffer o left join fetch o.languages where o.partner = :partner"
                                + " and o.withdrawnOn is null",
                        PartnerOffer.class)
                .setParameter("partner", partner)
                .getResultList();
        return offers.stream()
                .sorted(Comparator.comparing(PartnerOffer::getTopic).thenComparing(PartnerOffer::getTitle))
                .map(offer -> new OfferView(offer, PartnerTimes.spans(hours, offer)))
                .toList();
    }

    private List<PartnerContact> contacts(Partner partner) {
        return em.createQuery(
                        "select c from PartnerContact c where c.partner = :partner order by c.name",
                        PartnerContact.class)
                .setParameter("partner", partner)
                .getResultList();
    }

    private List<AgreementView> agreements(Partner partner) {
        AgreementWatch watch = rules.watch();
        LocalDate today = LocalDate.now(clock);
        return em.createQuery(
                        "select a from PartnerAgreement a where a.partner = :partner order by a.concludedOn desc, a.id desc",
                        PartnerAgreement.class)
                .setParameter("partner", partner)
                .getResultStream()
                .map(agreement -> new AgreementView(agreement, watch.light(agreement, today)))
                .toList();
    }

    /** The rows for paper, with the week's hours and the offers' names. */
    List<DirectorySheet.Entry> sheet(List<PartnerRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = rows.stream().map(row -> row.line().id()).toList();
        Map<Long, List<OpenSpan>> hours = em.createQuery(
                        "select h from PartnerHours h where h.partner.id in :ids and h.offer is null",
                        PartnerHours.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(one -> one.getPartner().getId(), mapping(PartnerHours::getSpan, toList())));
        Map<Long, List<String>> titles = em.createQuery(
                        "select o.partner.id, o.title from PartnerOffer o where o.partner.id in :ids"
                                + " and o.withdrawnOn is null order by o.topic, o.title",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> (String) row[1], toList())));
        return rows.stream()
                .map(row -> entry(row, hours.getOrDefault(row.line().id(), List.of()), titles))
                .toList();
    }

    private static DirectorySheet.Entry entry(PartnerRow row, List<OpenSpan> hours, Map<Long, List<String>> titles) {
        PartnerLine line = row.line();
        return new DirectorySheet.Entry(
                line.name(),
                line.street(),
                line.postcode(),
                line.town() == null ? line.place() : line.town(),
                line.phone(),
                line.mail(),
                titles.getOrDefault(line.id(), List.of()),
                hours,
                row.kilometres());
    }
}

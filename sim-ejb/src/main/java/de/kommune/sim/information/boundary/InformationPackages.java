package de.kommune.sim.information.boundary;

import static de.kommune.sim.access.Deed.EXPORT;
import static de.kommune.sim.access.Deed.PRINT;
import static de.kommune.sim.access.Permission.INFORMATION_READ;
import static de.kommune.sim.access.Permission.INFORMATION_WRITE;

import de.kommune.sim.access.CallTrail;
import de.kommune.sim.access.Guarded;
import de.kommune.sim.access.Purpose;
import de.kommune.sim.access.Requires;
import de.kommune.sim.approvals.boundary.FourEyes;
import de.kommune.sim.approvals.entity.Approval.Subject;
import de.kommune.sim.approvals.entity.ApprovalKind;
import de.kommune.sim.common.BusinessException;
import de.kommune.sim.common.NotFoundException;
import de.kommune.sim.information.entity.InformationDeed;
import de.kommune.sim.information.entity.InformationPackage;
import de.kommune.sim.information.entity.InformationRequest;
import de.kommune.sim.information.entity.InformationState;
import de.kommune.sim.information.policy.InformationWords;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The package for a client («Auskunftspaket»): freezing, the second person's look, release, download. */
@Stateless
@Guarded
public class InformationPackages {

    @Inject
    private InformationRows rows;

    @Inject
    private InformationSteps steps;

    @Inject
    private Frozen frozen;

    @Inject
    private FourEyes fourEyes;

    /** Freezes the package and asks a second person to look at it. */
    @Requires(INFORMATION_WRITE)
    public void send(long informationId, int version) {
        InformationRequest request = rows.lock(informationId, version);
        request.become(InformationState.IN_REVIEW);
        InformationPackage parcel = frozen.make(request);
        fourEyes.request(
                new Subject(ApprovalKind.INFORMATION_RELEASE, parcel.getId(), request.getReference()),
                "Auskunft nach Art. 15 DSGVO, " + parcel.getEntries() + " Einträge, zu geben bis "
                        + InformationWords.day(request.getDueOn()));
        steps.note(request, InformationDeed.SENT, null);
    }

    /** Takes the frozen package away, to change something; another one needs another look. */
    @Requires(INFORMATION_WRITE)
    public void takeBack(long informationId, int version) {
        InformationRequest request = rows.lock(informationId, version);
        if (request.getState() == InformationState.RECEIVED || request.getState() == InformationState.COLLECTED) {
            throw new BusinessException("information.notFromHere", request.getState());
        }
        request.become(InformationState.COLLECTED);
        frozen.remove(request);
        steps.note(request, InformationDeed.TAKEN_BACK, null);
    }

    /** Lets the package be handed to the client, after somebody else has looked at it and agreed. */
    @Requires(INFORMATION_WRITE)
    public void release(long informationId, int version) {
        InformationRequest request = rows.lock(informationId, version);
        request.become(InformationState.RELEASED);
        fourEyes.use(ApprovalKind.INFORMATION_RELEASE, parcel(request).getId());
        steps.note(request, InformationDeed.RELEASED, null);
    }

    /** The answer on paper. For whoever works on it; while it waits for the second person, for every colleague who may be that. */
    @Requires(value = INFORMATION_READ, deed = PRINT)
    public byte[] pdf(long informationId) {
        InformationRequest request = rows.get(informationId);
        if (request.getState() != InformationState.IN_REVIEW) {
            rows.checkMine(request);
        }
        return open(request).get(Frozen.PDF);
    }

    /** A paper of the package, for the same people: nothing is blacked out inside of it, so the second person looks into it as well. */
    @Requires(value = INFORMATION_READ, deed = PRINT)
    public byte[] paper(long informationId, String name) {
        InformationRequest request = rows.get(informationId);
        if (request.getState() != InformationState.IN_REVIEW) {
            rows.checkMine(request);
        }
        return Optional.ofNullable(open(request).get(name)).orElseThrow(NotFoundException::new);
    }

    /** The whole package as it goes to the client: only once it is released. */
    @Requires(value = INFORMATION_WRITE, deed = EXPORT)
    public byte[] zip(long informationId) {
        InformationRequest request = rows.get(informationId);
        rows.checkMine(request);
        if (request.getState() != InformationState.RELEASED && request.getState() != InformationState.DELIVERED) {
            throw new BusinessException("information.notReleased");
        }
        InformationPackage parcel = parcel(request);
        return zipped(
                open(request), parcel.getMadeAt().toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    private Map<String, byte[]> open(InformationRequest request) {
        CallTrail.purpose(Purpose.CLIENT_INFORMATION);
        return frozen.open(parcel(request));
    }

    private InformationPackage parcel(InformationRequest request) {
        return frozen.of(request).orElseThrow(() -> new BusinessException("information.noPackage"));
    }

    private static byte[] zipped(Map<String, byte[]> files, long at) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(at);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

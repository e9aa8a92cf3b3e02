package app.outboard.readers;

import app.outboard.accounts.Colleagues;
import app.outboard.ids.AgencyId;
import app.outboard.ids.ReaderId;
import app.outboard.platform.jobs.Job;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Answers somebody who asked for a link; number nought is somebody nobody knows, and gets none. */
final class AskJob implements Job {
    static final String NAME = "reader-link";

    private final Readers readers;
    private final Colleagues colleagues;
    private final ObjectMapper mapper = new ObjectMapper();

    AskJob(Readers readers, Colleagues colleagues) {
        this.readers = readers;
        this.colleagues = colleagues;
    }

    /** The job's payload, version 1. */
    record Payload(int v, long agency, long reader) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String text) {
        var payload = read(text);
        if (payload.reader() == 0) return;
        colleagues
                .actingFor(new AgencyId(payload.agency()), null)
                .ifPresent(operator -> readers.answer(operator, new ReaderId(payload.reader())));
    }

    private Payload read(String text) {
        try {
            return mapper.readValue(text, Payload.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A job payload that cannot be read", e);
        }
    }
}

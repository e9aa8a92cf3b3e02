package app.outboard.platform.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.outboard.platform.db.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills app, command line and server at chance moments and in chance order; what was confirmed must be there after. */
final class KillTest {
    /** In one round of three the kills come while everybody starts, in the others while all are at work. */
    private static final int ROUNDS = Boolean.getBoolean("outboard.deep") ? 120 : 3;

    /** A home that was started once; tests begin with a copy, since making one takes seconds. */
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random chance = new Random(seed);
    private final Set<String> confirmed = new HashSet<>();
    private Home home;

    @BeforeAll
    static void make_a_home() {
        assertThat(keys(Home.at(made))).isEmpty();
    }

    @BeforeEach
    void copy_it() throws Exception {
        home = Home.at(folder.resolve("home"));
        try (var programs = Files.newDirectoryStream(made, "postgres-*")) {
            for (var program : programs)
                Files.createSymbolicLink(home.folder().resolve(program.getFileName()), program);
        }
        var copied = new ProcessBuilder(
                "cp",
                "-a",
                made + "/database",
                made + "/database.secret",
                home.folder().toString());
        assertThat(copied.inheritIO().start().waitFor()).isZero();
    }

    @AfterEach
    void leave_nothing_behind() throws Exception {
        Processes.endAllOf(home.data());
        // The links; what they point to is the other home's.
        try (var programs = Files.newDirectoryStream(home.folder(), "postgres-*")) {
            for (var program : programs) Files.deleteIfExists(program);
        }
    }

    @Test
    void what_was_confirmed_survives_every_kill() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var workers = List.of(start("app", round), start("command", round));
            if (round % 3 > 0) for (var worker : workers) worker.works();
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(1_500));
            killInAnyOrder(workers);
            for (var worker : workers) confirmed.addAll(worker.confirmed());
            assertNothingLost(round);
        }
    }

    @Test
    void a_first_start_cut_short_is_finished_by_the_next() throws Exception {
        for (int round = 1; round < ROUNDS; round++) {
            Processes.endAllOf(home.data());
            Folders.delete(home.data());
            Files.delete(home.secret());
            try (var worker = start("app", round)) {
                TimeUnit.MILLISECONDS.sleep(300 + chance.nextInt(2_500));
                worker.kill();
            }
            assertNothingLost(round);
        }
    }

    @Test
    void a_running_app_gets_its_database_back() throws Exception {
        try (var worker = start("app", 0)) {
            assertThat(worker.works()).isTrue();
            var before = Postmaster.of(home.data()).orElseThrow();
            ProcessHandle.of(before.pid()).orElseThrow().destroyForcibly();
            int said = worker.said().size();
            while (worker.said().size() < said + 50) TimeUnit.MILLISECONDS.sleep(20);
            assertThat(Postmaster.of(home.data()).orElseThrow().pid()).isNotEqualTo(before.pid());
            assertThat(worker.end()).isZero();
        }
    }

    @Test
    void only_the_last_user_stops_the_server() throws Exception {
        try (var app = start("app", 0)) {
            assertThat(app.works()).isTrue();
            var server = Postmaster.of(home.data()).orElseThrow();
            try (var command = start("command", 0)) {
                assertThat(command.works()).isTrue();
                assertThat(Postmaster.of(home.data()).orElseThrow().pid()).isEqualTo(server.pid());
                assertThat(app.end()).isZero();
                assertThat(Postmaster.of(home.data())).isPresent();
                assertThat(command.end()).isZero();
            }
        }
        assertThat(Postmaster.of(home.data())).isEmpty();
    }

    @Test
    void a_pid_file_without_its_server_is_no_hindrance() throws Exception {
        EmbeddedServer.open(home).close();
        // A living process with that number, which is no server of ours.
        var stale = ProcessHandle.current().pid() + "\n" + home.data() + "\n0\n5432\n\n127.0.0.1\n0 0\nready\n";
        Files.writeString(home.data().resolve("postmaster.pid"), stale);
        EmbeddedServer.open(home).close();
    }

    private WorkerProcess start(String kind, int round) throws Exception {
        return WorkerProcess.start(home.folder(), kind, kind + round);
    }

    private void killInAnyOrder(List<WorkerProcess> workers) throws Exception {
        var kills = new ArrayList<Integer>(List.of(0, 1, 2));
        Collections.shuffle(kills, chance);
        for (int kill : kills) {
            if (kill < 2) workers.get(kill).kill();
            else killServer();
            TimeUnit.MILLISECONDS.sleep(chance.nextInt(200));
        }
    }

    /** The first process or one of its children; now and then neither, so that the next start has one to adopt. */
    private void killServer() {
        var server = Postmaster.of(home.data()).flatMap(running -> ProcessHandle.of(running.pid()));
        if (server.isEmpty() || chance.nextInt(3) == 0) return;
        var processes = new ArrayList<>(server.get().children().toList());
        processes.add(server.get());
        processes
                .get(chance.nextBoolean() ? processes.size() - 1 : chance.nextInt(processes.size()))
                .destroyForcibly();
    }

    private void assertNothingLost(int round) {
        assertThat(keys(home)).as("round %s of seed %s", round, seed).containsAll(confirmed);
    }

    private static Set<String> keys(Home home) {
        try (var server = EmbeddedServer.open(home);
                var database = Database.start(server.access())) {
            return database.global(sql ->
                    new HashSet<>(sql.fetch("select key from login_limit").getValues(0, String.class)));
        }
    }
}

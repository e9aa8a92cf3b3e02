package app.outboard.imports;

import app.outboard.imports.BatchPage.Question;
import app.outboard.imports.Preview.FilePreview;
import app.outboard.platform.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whose files these are, asked as seldom as can be: one answer leads all files of an account. */
final class Questions {
    private Questions() {}

    static List<Question> of(List<BatchFile> files, Preview preview, Texts texts) {
        var byId = files.stream().collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
        Map<String, List<FilePreview>> accounts = new LinkedHashMap<>();
        var questions = new ArrayList<Question>();
        for (var file : preview.files()) {
            var known = byId.get(file.id());
            if (known == null || !file.needsClient()) continue;
            var account = known.account();
            if (account == null)
                questions.add(new Question(
                        Long.toString(file.id()), file.name(), texts.say("imports.batch.question.no_account")));
            else accounts.computeIfAbsent(account, any -> new ArrayList<>()).add(file);
        }
        accounts.forEach((account, theirs) -> questions.add(new Question(
                Long.toString(theirs.getFirst().id()),
                account,
                texts.say("imports.batch.question.account", theirs.size()))));
        return questions;
    }
}

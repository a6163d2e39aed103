package dev.pressline.review;

import dev.pressline.model.Finding;
import dev.pressline.model.FindingCode;
import dev.pressline.model.PageDate;
import java.util.List;

/** Whether the source may go out yet. Only the caller knows what time it is. */
final class TimeChecks {

    private TimeChecks() {}

    static List<Finding> of(ReviewRequest request) {
        return request.notBefore().map(date -> check(date, request)).orElseGet(List::of);
    }

    private static List<Finding> check(PageDate date, ReviewRequest request) {
        if (request.asOf().isEmpty()) {
            return List.of(Finding.builder(
                            FindingCode.TIME_NOT_GIVEN,
                            "nothing may go out before " + date + "; without asOf that was not checked")
                    .fix("give asOf with the request")
                    .build());
        }
        if (date.isAfter(request.asOf().get())) {
            return List.of(Finding.builder(FindingCode.NOT_PUBLIC, "nothing may go out before " + date)
                    .build());
        }
        return List.of();
    }
}

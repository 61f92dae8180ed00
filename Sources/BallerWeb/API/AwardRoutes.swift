import BallerServing

func awardRoutes() -> [ArtifactRoute] { [awards, award] }

private let awards = ArtifactRoute.api(
    "/awards",
    "The awards and honours of which anything is here.",
    .rows(RouteRows("awards").with(["award": .null]))
)

private struct AwardParameters: PagedParameters {
    let award = Parameter.text("award", .text(1...40), "The award: its award_id.").example("mvp")
    let season = Parameter.season("Only of this season.").optional
    let winnersOnly = Parameter.flag("winners_only", "Without those who were only voted for.", default: false)
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let award = ArtifactRoute.api(
    "/awards/{award}",
    "An award: who got it, and votes for it, newest season first.",
    AwardParameters.self,
    .page(
        "award_recipients",
        from: "fact_award_votes",
        [
            .columns(
                of: RouteRows("awards").orNotFound { request in
                    let known = try request.rows("awards", ["award": .null]).values(of: "award_id").joined(
                        separator: ", "
                    )
                    return "There is no award “\(try request.award)”; there are \(known.isEmpty ? "none" : known)."
                }
            )
        ]
    )
)

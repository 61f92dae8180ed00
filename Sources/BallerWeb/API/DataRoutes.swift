import BallerServing

/// What the artifact says of itself: its tables, sources and quality.
func dataRoutes() -> [ArtifactRoute] {
    [schemaRelations, schemaRelation, sourceList, coverageList, qualityList, qualityCheck, rejectList, conflictList]
}

private let schemaRelations = ArtifactRoute.api(
    "/schema",
    "The tables and views of the artifact.",
    .rows("schema_relations")
)

private struct RelationParameters: RouteParameters {
    let relation = Parameter.text("relation", .text(1...100), "The table or view, with its schema if that is not main.")
        .example("dim_players")
}

private let schemaRelation = ArtifactRoute.api(
    "/schema/{relation}",
    "The columns of a table or view, with their types and meanings.",
    RelationParameters.self,
    .object([
        .value("relation") { try $0.relation },
        .rows(
            "columns",
            of: RouteRows("schema_columns").orNotFound { "The artifact has no table or view “\(try $0.relation)”." }
        ),
    ])
)

private struct SourceParameters: RouteParameters {
    let source = Parameter.text("source", .text(1...100), "Only of this source, such as nba_gamelogs.").optional
}

private let sourceList = ArtifactRoute.api(
    "/sources",
    "The sources of the artifact and their terms, the files that were read, and where their records went.",
    SourceParameters.self,
    .object([
        .member("sources", .about({ $0.reading.snapshot }, Snapshot.sources)),
        .rows("files", of: "source_files"),
    ])
)

private struct CoverageParameters: PagedParameters {
    let relation = Parameter.text("relation", .text(1...100), "Only of this table, such as fact_play_by_play.").optional
    let season = Parameter.season("Only of this season.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let coverageList = ArtifactRoute.api(
    "/coverage",
    "How many games of every season each table has, and whether that is all of them.",
    CoverageParameters.self,
    .page("coverage_of_seasons")
)

private enum CheckSeverity: String, CaseIterable {
    case error
    case warn
}

private enum CheckState: String, CaseIterable {
    case passed
    case failed
    case errored
    case skipped
}

private struct QualityParameters: RouteParameters {
    let severity = Parameter<CheckSeverity>.choice("severity", "Only checks of this severity.").optional
    let state = Parameter<CheckState>.choice("state", "Only checks that ended so.").optional
}

private let qualityList = ArtifactRoute.api(
    "/quality",
    "The checks that the artifact went through, and what they found.",
    QualityParameters.self,
    .rows("quality_checks")
)

private struct CheckParameters: PagedParameters {
    let checkName = Parameter.text("check_name", .text(1...200), "The check, as /quality names it.")
        .example("etl_rejects__none")
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let qualityCheck = ArtifactRoute.api(
    "/quality/{check_name}",
    "The failing rows of a check, new ones first.",
    CheckParameters.self,
    .page(
        RouteRows("failures_of_check").checked { request, failures in
            guard failures.isEmpty else { return }
            let name = try request.checkName
            let checks = try request.rows("quality_checks", ["severity": .null, "state": .null])
            guard try !checks.filtered("check_name", is: .text(name)).hasRow else { return }
            throw Problem.notFound("There is no check “\(name)”; /api/v1/quality lists them.")
        }
    )
)

private struct RejectParameters: PagedParameters {
    let source = Parameter.text("source", .text(1...100), "Only of this source.").optional
    let reason = Parameter.text("reason", .text(1...100), "Only refused for this reason.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let rejectList = ArtifactRoute.api(
    "/rejects",
    "The records that were refused, each with its file, line and reason.",
    RejectParameters.self,
    .page("rejects")
)

private struct ConflictParameters: PagedParameters {
    let relation = Parameter.text("relation", .text(1...100), "Only lines of this table.").optional
    let columnName = Parameter.text("column_name", .text(1...100), "Only this column.").optional
    let page = Parameter.page
    let perPage = Parameter.perPage
}

private let conflictList = ArtifactRoute.api(
    "/conflicts",
    "The numbers that two sources tell differently, with the one that was taken.",
    ConflictParameters.self,
    .page("conflicts")
)

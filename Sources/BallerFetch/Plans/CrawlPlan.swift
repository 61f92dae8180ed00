import BallerCore
package import BallerPages

/// The pages that an intent needs, in request order.
package struct CrawlPlan: Sendable {
    package let intent: CrawlIntent
    package let stages: [PlanStage]

    /// Content of forbidden page kinds that this plan's pages provide instead.
    package var derivedInstead: [DerivedInstead] {
        let kinds = Set(stages.flatMap { stage in stage.seeds.map(\.kind) + (stage.follow.map { [$0.wanted] } ?? []) })
        guard kinds.contains(.boxScore) || kinds.contains(.playerProfile) else { return [] }
        return PageKind.all.compactMap { kind in
            kind.robots.instead.map { DerivedInstead(kind: kind, source: $0) }
        }
    }
}

/// A kind of page that is never requested, and the source of its content.
package struct DerivedInstead: Sendable, Equatable {
    package let kind: PageKind
    package let source: String
}

/// Pages of one kind within a plan: known from the start, or found in pages of earlier stages.
package struct PlanStage: Sendable {
    package let name: String
    package let seeds: [PageAddress]
    package let follow: FollowRule?
    /// Hours after which kept pages that are not final are stale, whatever their type.
    package let maximumAge: Int?

    init(_ name: String, seeds: [PageAddress], maximumAge: Int? = nil) {
        self.name = name
        self.seeds = seeds
        self.maximumAge = maximumAge
        follow = nil
    }

    init(_ name: String, follow: FollowRule) {
        self.name = name
        seeds = []
        maximumAge = nil
        self.follow = follow
    }
}

/// How a stage's pages are found from those of earlier stages.
package struct FollowRule: Sendable {
    package enum Kind: Sendable {
        /// Follow the links in the pages.
        case links
        /// Take the play-by-play page of each box score, without reading the page.
        case playByPlay
    }

    package let kind: Kind
    /// Names of the earlier stages.
    package let sources: [String]
    package let wanted: PageKind
    /// Only pages of this season, if their addresses name one.
    var season: Season?
    /// Only games on these days, because pages link to news of other days as well.
    var days: ClosedRange<CalendarDay>?
    /// The assumed number of pages until all sources are kept.
    package let expected: Int
}

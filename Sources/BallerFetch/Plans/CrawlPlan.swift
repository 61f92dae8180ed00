import BallerCore
package import BallerPages

/// The pages that an intent needs, in the order in which they are asked for.
package struct CrawlPlan: Sendable {
    package let intent: CrawlIntent
    package let stages: [PlanStage]

    /// Contents of forbidden kinds of pages that this plan's pages give instead.
    package var derivedInstead: [DerivedInstead] {
        let kinds = Set(stages.flatMap { stage in stage.seeds.map(\.kind) + (stage.follow.map { [$0.wanted] } ?? []) })
        guard kinds.contains(.boxScore) || kinds.contains(.playerProfile) else { return [] }
        return PageKind.all.compactMap { kind in
            kind.robots.instead.map { DerivedInstead(kind: kind, source: $0) }
        }
    }
}

/// A kind of page that is never asked for, and where its content comes from.
package struct DerivedInstead: Sendable, Equatable {
    package let kind: PageKind
    package let source: String
}

/// Pages of one kind within a plan: known from the start, or found in pages of earlier stages.
package struct PlanStage: Sendable {
    package let name: String
    package let seeds: [PageAddress]
    package let follow: FollowRule?
    /// Kept pages that are not final stand no longer than so many hours, whatever their type.
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

/// How a stage's pages are found in those of earlier stages.
package struct FollowRule: Sendable {
    package enum Kind: Sendable {
        /// Links of the pages.
        case links
        /// The play-by-play page beside each box score; needs no look into the page.
        case playByPlay
    }

    package let kind: Kind
    /// Names of the earlier stages.
    package let sources: [String]
    package let wanted: PageKind
    /// Only pages of this season, where addresses name one.
    var season: Season?
    /// Only games of these days: pages link to news of other days as well.
    var days: ClosedRange<CalendarDay>?
    /// How many to reckon with as long as the sources are not all kept.
    package let expected: Int
}

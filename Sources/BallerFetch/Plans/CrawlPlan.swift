import BallerCore

/// The pages that an intent needs, in the order in which they are asked for.
package struct CrawlPlan: Sendable {
    package let intent: CrawlIntent
    package let stages: [PlanStage]

    /// Contents of forbidden page types that this plan's pages give instead.
    package var derivedInstead: [DerivedInstead] {
        let types = Set(stages.flatMap { stage in stage.seeds.map(\.type) + (stage.follow.map { [$0.wanted] } ?? []) })
        guard types.contains(.boxScore) || types.contains(.playerProfile) else { return [] }
        return PageType.allCases.filter(\.isForbidden).compactMap { type in
            type.derivedFrom.map { DerivedInstead(type: type, source: $0) }
        }
    }
}

/// A page type that is never asked for, and where its content comes from.
package struct DerivedInstead: Sendable, Equatable {
    package let type: PageType
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
    package let wanted: PageType
    /// Only pages of this season, where addresses name one.
    var season: Season?
    /// Only games of these days: pages link to news of other days as well.
    var days: ClosedRange<CalendarDay>?
    /// How many to reckon with as long as the sources are not all kept.
    package let expected: Int
}

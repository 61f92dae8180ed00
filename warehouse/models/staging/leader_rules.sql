-- about: One row per season of a league, category of leaders and basis: who qualifies, in a season of 82 games.
-- key: league, season_year, category, basis
-- reads: ref_seasons
-- Since 2013-14 an average asks for 70 % of the games of the player's own team, or for a first place that stays one with
-- the missing games counted as zeros (NBA.com, "Statistical Minimums to Qualify for NBA League Leaders", 2013). Before,
-- since 1974-75, for 70 games or an amount, and for a share of three-pointers fewer (NBA announcement of the change in
-- 2013; Basketball-Reference, "Rate Statistic Requirements", also for the amounts of short seasons in proportion, the
-- years of the shorter line, and true shooting). From 1969-70 for 70 games. No rule could be found for the years before
-- (leaders were those of the totals), nor for shares before 1974-75: the oldest known one stands in for them. No rule of the
-- ABA could be found at all: that of the NBA in the same year stands in. `is_league_rule` says where none does.
SELECT
    -- One number in the place of four texts, by which many lines are grouped and ranked.
    row_number() OVER (ORDER BY rules.season_year, rules.league, rules.category, rules.basis) AS rule_number,
    rules.league,
    rules.season_year,
    rules.category,
    rules.basis,
    rules.games,
    rules.of_games,
    rules.minimum_amount,
    rules.counts_missing_games,
    rules.is_league_rule
FROM @rules_of_leaders(ref_seasons) AS rules

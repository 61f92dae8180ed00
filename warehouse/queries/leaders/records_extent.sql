-- about: Of how many seasons and games records over all seasons are: those with whole lines of players, and those with all games.
-- reads: agg_season_parts
-- parameters: league VARCHAR, season_type VARCHAR
SELECT
    min(season_year) AS first_season_year,
    max(season_year) AS last_season_year,
    count(*)::INTEGER AS seasons,
    count(*) FILTER (WHERE is_complete)::INTEGER AS complete_seasons,
    count(*) FILTER (WHERE has_all_games)::INTEGER AS seasons_with_all_games,
    coalesce(sum(games_with_lines), 0)::INTEGER AS games_with_lines,
    CASE WHEN count(expected_games) = count(*) THEN sum(expected_games)::INTEGER END AS expected_games
FROM agg_season_parts
WHERE season_type = $season_type
    AND ($league = 'ALL' OR @counted_league(league) = $league);

-- about: The longest runs of games won, or lost, within a part of a season: of a league or of all (ALL), of one season or all, of one team or all.
-- reads: team_streak
-- parameters: league VARCHAR, season_type VARCHAR, season_year INTEGER, team_id BIGINT, is_won BOOLEAN, limit BIGINT
-- names: team_abbreviation, team_name
SELECT
    rank() OVER (ORDER BY s.games DESC)::INTEGER AS rank,
    s.team_id,
    s.league,
    s.season_year,
    s.games,
    s.first_game_date,
    s.last_game_date,
    s.first_game_id,
    s.last_game_id,
    s.is_newest,
    s.is_complete
FROM team_streak AS s
WHERE s.season_type = $season_type
    AND s.is_won = $is_won
    AND ($league = 'ALL' OR @counted_league(s.league) = $league)
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND ($team_id::BIGINT IS NULL OR s.team_id = $team_id)
ORDER BY
    rank,
    s.first_game_date,
    s.team_id
LIMIT $limit;

-- about: A team against its opponents, season by season: of all seasons or one, against all or one.
-- reads: team_versus_team
-- parameters: team_id BIGINT, opponent_team_id BIGINT, season_year INTEGER
-- names: opponent_team_abbreviation, opponent_team_name
SELECT
    v.season_year,
    v.league,
    v.season_type,
    v.opponent_team_id,
    v.games,
    v.wins,
    v.losses,
    v.points,
    v.opponent_points,
    v.first_game_date,
    v.last_game_date
FROM team_versus_team AS v
WHERE v.team_id = $team_id
    AND ($opponent_team_id::BIGINT IS NULL OR v.opponent_team_id = $opponent_team_id)
    AND ($season_year::INTEGER IS NULL OR v.season_year = $season_year)
ORDER BY
    v.season_year DESC,
    v.season_type DESC,
    v.wins DESC,
    v.opponent_team_id;

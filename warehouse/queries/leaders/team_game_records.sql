-- about: The most, or the least, of a category by a team in one game, of all games here: of a league or of all (ALL); of every team or of one.
-- reads: fact_team_gamelogs
-- parameters: league VARCHAR, season_type VARCHAR, season_year INTEGER, category VARCHAR, team_id BIGINT, is_least BOOLEAN, limit BIGINT
-- names: team_abbreviation, opponent_team_abbreviation
WITH best AS (
    SELECT
        l.league,
        l.season_year,
        l.team_id,
        l.opponent_team_id,
        l.game_id,
        l.game_date,
        l.outcome,
        @line_amount(l, $category) AS value
    FROM fact_team_gamelogs AS l
    WHERE l.season_type = $season_type
        AND ($league = 'ALL' OR @counted_league(l.league) = $league)
        AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
        AND ($team_id::BIGINT IS NULL OR l.team_id = $team_id)
        AND @line_amount(l, $category) IS NOT NULL
    ORDER BY
        CASE WHEN $is_least THEN value ELSE -value END,
        l.game_date,
        l.game_id,
        l.team_id
    LIMIT $limit
)
SELECT
    rank() OVER (ORDER BY CASE WHEN $is_least THEN value ELSE -value END)::INTEGER AS rank,
    team_id,
    value::INTEGER AS value,
    league,
    season_year,
    opponent_team_id,
    game_id,
    game_date,
    outcome
FROM best
ORDER BY
    rank,
    game_date,
    game_id,
    team_id;

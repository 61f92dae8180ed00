-- about: The most of a category by a player in one game, of all games here: of a league or of all (ALL); of everybody, or of one player or team.
-- reads: fact_player_gamelogs
-- parameters: league VARCHAR, season_type VARCHAR, season_year INTEGER, category VARCHAR, player_id BIGINT, team_id BIGINT, limit BIGINT
-- names: player_slug, player_name, team_abbreviation, opponent_team_abbreviation
WITH best AS (
    SELECT
        l.player_id,
        l.league,
        l.season_year,
        l.team_id,
        l.opponent_team_id,
        l.game_id,
        l.game_date,
        l.outcome,
        l.minutes_played,
        @line_amount(l, $category) AS value
    FROM fact_player_gamelogs AS l
    WHERE l.season_type = $season_type
        AND ($league = 'ALL' OR @counted_league(l.league) = $league)
        AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
        AND ($player_id::BIGINT IS NULL OR l.player_id = $player_id)
        AND ($team_id::BIGINT IS NULL OR l.team_id = $team_id)
        AND @line_amount(l, $category) IS NOT NULL
    ORDER BY
        value DESC,
        l.game_date,
        l.game_id,
        l.player_id
    LIMIT $limit
)
SELECT
    rank() OVER (ORDER BY value DESC)::INTEGER AS rank,
    player_id,
    value,
    league,
    season_year,
    team_id,
    opponent_team_id,
    game_id,
    game_date,
    outcome,
    minutes_played
FROM best
ORDER BY
    rank,
    game_date,
    game_id,
    player_id;

-- about: A player's games of a season in rates: shooting, and his share of what his team and its opponent did while he was on court, as time on court tells it.
-- reads: fact_player_gamelogs, fact_team_gamelogs
-- parameters: player_id BIGINT, league VARCHAR, season_year INTEGER, season_type VARCHAR
-- names: team_abbreviation, opponent_team_abbreviation
WITH lines AS (
    @shared_game_lines(
        l.player_id = $player_id
        AND l.league = $league
        AND l.season_year = $season_year
        AND l.season_type = $season_type
    )
)
SELECT
    game_id,
    game_date,
    season_year,
    team_id,
    opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    is_starter,
    minutes_played,
    @game_rates(lines),
    game_score::DOUBLE AS game_score,
    plus_minus
FROM lines
ORDER BY
    game_date,
    game_id
LIMIT 400;

-- about: One row per league, season, award and candidate: the votes, and whether the award went there.
-- key: league, season_year, award_id, candidate
-- checks: unique, known(player_id, dim_players)
-- reads: award_votes_told, drops_award_votes
SELECT
    votes.league,
    votes.season_year,
    votes.award_id,
    votes.candidate,
    votes.player_name AS candidate_name,
    votes.player_id, -- NULL; The player; NULL for coaches.
    @bref_person_number(votes.coach_id) AS coach_id, -- NULL; …; NULL for players.
    CAST(rank() OVER (
        PARTITION BY votes.league, votes.season_year, votes.award_id
        ORDER BY votes.points_won DESC NULLS LAST
    ) AS INTEGER) AS vote_rank,
    votes.is_winner,
    votes.age,
    votes.first_place_votes, -- First places; parts where votes were divided.
    votes.points_won,
    votes.points_max,
    votes.share,
    votes.source,
    CASE WHEN NOT votes.is_printed THEN votes.import_batch_id END AS import_batch_id, -- NULL; …; NULL where a page tells it, whose line is in `bref.award_votes`.
    CASE WHEN NOT votes.is_printed THEN votes.source_row END AS source_row -- NULL
FROM @kept_records(award_votes_told, drops_award_votes) AS votes
WHERE votes.place = 1
ORDER BY votes.season_year, votes.league, votes.award_id, vote_rank, votes.candidate

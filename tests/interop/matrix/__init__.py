"""The schemas, tried with validators in several languages: see ../README.md."""

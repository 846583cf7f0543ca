"""A client's way in: codes and their pauses, the desk that only submits, what waits sealed."""

import { Component, type ReactNode } from 'react'

type Props = { instead: ReactNode; children: ReactNode }

/** A part of the window that fails is replaced by what is said of it; without this the whole window would go with it. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
